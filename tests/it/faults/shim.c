/* Stands before the system's calls that write, and has those fail that the test names.
 *
 * Loaded with LD_PRELOAD. What happens is steered through a page of shared memory, the file
 * that FAULT_CONTROL names: a test may end a fault while the program runs. Only what lies below
 * the folder FAULT_BELOW counts: the program's own output must reach the test. The program may
 * also be killed at a call, in the middle of a write.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

/* No errno: the program is killed at the call. */
#define KILLED 9999

/* As tests/it/faults/shim.rs reads and writes it. */
struct control {
    uint64_t calls;  /* made so far below the folder, counted here */
    uint64_t first;  /* the first call that fails, from 1; 0 where none does */
    uint64_t last;   /* the last that fails */
    uint64_t error;  /* the errno it fails with */
    uint64_t failed; /* how many did, counted here */
    char name[24];   /* the last call that failed */
};

static struct control *control;
static char below[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULT_CONTROL"), *folder = getenv("FAULT_BELOW");
    if (path == NULL || folder == NULL || realpath(folder, below) == NULL) return;
    int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    int fd = real_open(path, O_RDWR);
    if (fd < 0) return;
    void *page = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED) control = page;
}

static int is_below(const char *path) {
    size_t length = strlen(below);
    return strncmp(path, below, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

/* Whether this call fails; errno is set then. */
static int fails(const char *name) {
    uint64_t number = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
    uint64_t first = __atomic_load_n(&control->first, __ATOMIC_SEQ_CST);
    if (first == 0 || number < first || number > control->last) return 0;
    __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
    strncpy(control->name, name, sizeof control->name - 1);
    errno = (int)control->error;
    return 1;
}

/* What a call that fails returns, if the program lives to see it. */
static int refused(void) {
    int kept = errno;
    if (kept == KILLED) kill(getpid(), SIGKILL);
    errno = kept;
    return -1;
}

static int fails_at(const char *name, const char *path) {
    return control != NULL && is_below(path) && fails(name);
}

static int fails_on(const char *name, int fd) {
    if (control == NULL) return 0;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = '\0';
    return is_below(path) && fails(name);
}

#define REAL(name) static __typeof__(name) *real; if (real == NULL) real = dlsym(RTLD_NEXT, #name)

/* A write that fails has often written a part: half of it is on the disk here. */
#define TORN(call) do { int kept = errno; if ((call) < 0) {} errno = kept; } while (0)

ssize_t write(int fd, const void *bytes, size_t size) {
    REAL(write);
    if (!fails_on("write", fd)) return real(fd, bytes, size);
    TORN(real(fd, bytes, size / 2));
    return refused();
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    return fails_on("writev", fd) ? refused() : real(fd, parts, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
    REAL(pwrite);
    if (!fails_on("pwrite", fd)) return real(fd, bytes, size, at);
    TORN(real(fd, bytes, size / 2, at));
    return refused();
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
    REAL(pwrite64);
    if (!fails_on("pwrite64", fd)) return real(fd, bytes, size, at);
    TORN(real(fd, bytes, size / 2, at));
    return refused();
}

ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t size, unsigned flags) {
    REAL(copy_file_range);
    return fails_on("copy_file_range", out) ? refused() : real(in, in_at, out, out_at, size, flags);
}

int fsync(int fd) {
    REAL(fsync);
    return fails_on("fsync", fd) ? refused() : real(fd);
}

int fdatasync(int fd) {
    REAL(fdatasync);
    return fails_on("fdatasync", fd) ? refused() : real(fd);
}

int ftruncate(int fd, off_t size) {
    REAL(ftruncate);
    return fails_on("ftruncate", fd) ? refused() : real(fd, size);
}

int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64);
    return fails_on("ftruncate64", fd) ? refused() : real(fd, size);
}

int unlink(const char *path) {
    REAL(unlink);
    return fails_at("unlink", path) ? refused() : real(path);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    return fails_at("rename", to) ? refused() : real(from, to);
}

int link(const char *from, const char *to) {
    REAL(link);
    return fails_at("link", to) ? refused() : real(from, to);
}

int linkat(int from_dir, const char *from, int to_dir, const char *to, int flags) {
    REAL(linkat);
    return fails_at("linkat", to) ? refused() : real(from_dir, from, to_dir, to, flags);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return fails_at("mkdir", path) ? refused() : real(path, mode);
}

/* Reading may go on where writing may not. */
#define WRITES(flags) (((flags) & O_ACCMODE) != O_RDONLY || ((flags) & O_CREAT) != 0)

#define MODE(flags) \
    mode_t mode = 0; \
    if (((flags) & O_CREAT) != 0) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) {
    REAL(open);
    MODE(flags)
    return WRITES(flags) && fails_at("open", path) ? refused() : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    REAL(open64);
    MODE(flags)
    return WRITES(flags) && fails_at("open64", path) ? refused() : real(path, flags, mode);
}

int openat(int dir, const char *path, int flags, ...) {
    REAL(openat);
    MODE(flags)
    return WRITES(flags) && fails_at("openat", path) ? refused() : real(dir, path, flags, mode);
}

int openat64(int dir, const char *path, int flags, ...) {
    REAL(openat64);
    MODE(flags)
    return WRITES(flags) && fails_at("openat64", path) ? refused() : real(dir, path, flags, mode);
}
