//! Whether the data folder is in a place that harms a database: one that a service keeps in
//! step with other machines, or one on a network.
//!
//! Such a service copies a database in the middle of a write, or puts an older one back; locks
//! of network file systems are often not kept. It looks, and changes nothing.

use std::fs;
use std::path::Path;

/// What is the matter with a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concern {
    /// This service copies what is in it.
    Synced(&'static str),
    /// It is on a file system of this kind, elsewhere on the network.
    Network(String),
}

/// Services by a part of the names of their folders, in small letters.
const BY_NAME: [(&str, &str); 9] = [
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("mobile documents", "iCloud"),
    ("icloud", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("syncthing", "Syncthing"),
];

/// Services by what they leave in the folders that they keep in step.
const BY_MARKER: [(&str, &str); 5] = [
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
];

/// File systems that are elsewhere.
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.glusterfs",
];

/// What is the matter with the folder `dir`, if anything is.
pub fn concern(dir: &Path) -> Option<Concern> {
    let dir = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    // Only Linux has such a list.
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    synced(&dir).map(Concern::Synced).or_else(|| network(&dir, &mounts).map(Concern::Network))
}

fn synced(dir: &Path) -> Option<&'static str> {
    dir.ancestors().find_map(|folder| {
        let name = folder.file_name()?.to_string_lossy().to_lowercase();
        let by_name = BY_NAME.iter().find(|(part, _)| name.starts_with(part));
        let by_marker = BY_MARKER.iter().find(|(marker, _)| folder.join(marker).exists());
        by_name.or(by_marker).map(|(_, service)| *service)
    })
}

/// The kind of file system that `dir` is on, where that is elsewhere. Each line of `mounts`
/// names a device, a folder, and a kind.
fn network(dir: &Path, mounts: &str) -> Option<String> {
    if dir.to_string_lossy().starts_with(r"\\") && !dir.to_string_lossy().starts_with(r"\\?\") {
        return Some("UNC".to_owned());
    }
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (_, at, kind) = (words.next()?, words.next()?, words.next()?);
        // Blanks in names are written as octal numbers.
        let at = at.replace("\\040", " ");
        dir.starts_with(&at).then_some((at.len(), kind))
    });
    // Of two in one place, the later lies over the earlier.
    let (_, kind) = mounted.max_by_key(|(length, _)| *length)?;
    NETWORK.contains(&kind).then(|| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_a_service_keeps_in_step_is_known_by_name_or_marker() {
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("a").join("newsdeck");
        fs::create_dir_all(&inner).unwrap();
        assert_eq!(synced(&inner), None);
        fs::create_dir(dir.path().join(".stfolder")).unwrap();
        assert_eq!(concern(&inner), Some(Concern::Synced("Syncthing")));
        for (path, expected) in [
            ("/home/ada/Dropbox/newsdeck", Some("Dropbox")),
            ("/home/ada/Dropbox (Personal)/newsdeck", Some("Dropbox")),
            ("/home/ada/OneDrive - School/study/newsdeck", Some("OneDrive")),
            ("/Users/ada/Library/Mobile Documents/newsdeck", Some("iCloud")),
            ("/home/ada/.local/share/newsdeck", None),
            ("/home/ada/my-dropbox-notes/newsdeck", None),
        ] {
            assert_eq!(synced(Path::new(path)), expected, "{path}");
        }
    }

    #[test]
    fn the_file_system_is_that_of_the_nearest_mount() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n\
                      server:/homes /home nfs4 rw 0 0\n\
                      /dev/sdb1 /home/ada/local ext4 rw 0 0\n\
                      host:/x /mnt/my\\040share fuse.sshfs rw 0 0\n\
                      broken\n";
        for (path, expected) in [
            ("/home/ada/newsdeck", Some("nfs4")),
            ("/home/ada/local/newsdeck", None),
            ("/homestead/newsdeck", None),
            ("/mnt/my share/newsdeck", Some("fuse.sshfs")),
            ("/var/newsdeck", None),
        ] {
            assert_eq!(network(Path::new(path), mounts).as_deref(), expected, "{path}");
        }
        assert_eq!(network(Path::new("/x"), ""), None);
    }
}
