//! Paints egui's meshes on the processor: pictures for tests with no graphics card, the
//! same bytes every time.

use std::collections::HashMap;

use eframe::egui::{self, Color32, TextureId, TexturesDelta};
use egui::epaint::{ImageData, Primitive, Vertex};

/// The painter, with the textures egui gave it.
#[derive(Default)]
pub struct Painter {
    textures: HashMap<TextureId, egui::ColorImage>,
}

impl egui_kittest::TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for part in images {
                let ImageData::Color(image) = &part.image;
                let Some([x0, y0]) = part.pos else {
                    self.textures.insert(id, (**image).clone());
                    continue;
                };
                let texture = self.textures.get_mut(&id).expect("a patch is of a known texture");
                let width = texture.size[0];
                for y in 0..image.size[1] {
                    let row = &image.pixels[y * image.size[0]..][..image.size[0]];
                    texture.pixels[(y0 + y) * width + x0..][..row.len()].copy_from_slice(row);
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<image::RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize);
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &part.primitive else { continue };
            let texture = self.textures.get(&mesh.texture_id).ok_or("a texture is missing")?;
            canvas.clip_to(part.clip_rect * scale);
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|k| mesh.vertices[corners[k] as usize]);
                canvas.triangle(corners, scale, texture);
            }
        }
        Ok(canvas.into_image())
    }
}

/// What is painted on, in premultiplied gamma space as egui blends.
struct Canvas {
    pixels: Vec<[f32; 4]>,
    width: usize,
    height: usize,
    /// Left, top, right, bottom; the last two are outside.
    clip: [usize; 4],
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self { pixels: vec![[0.0; 4]; width * height], width, height, clip: [0, 0, width, height] }
    }

    fn clip_to(&mut self, rect: egui::Rect) {
        let within = |at: f32, most: usize| at.round().clamp(0.0, most as f32) as usize;
        self.clip = [
            within(rect.min.x, self.width),
            within(rect.min.y, self.height),
            within(rect.max.x, self.width),
            within(rect.max.y, self.height),
        ];
    }

    fn triangle(&mut self, mut v: [Vertex; 3], scale: f32, texture: &egui::ColorImage) {
        let at = |v: &Vertex| [f64::from(v.pos.x * scale), f64::from(v.pos.y * scale)];
        let mut p = [at(&v[0]), at(&v[1]), at(&v[2])];
        let mut area = edge(p[0], p[1], p[2]);
        if area == 0.0 {
            return;
        }
        if area < 0.0 {
            v.swap(1, 2);
            p.swap(1, 2);
            area = -area;
        }
        let low = |k: usize| p.iter().map(|q| q[k]).fold(f64::MAX, f64::min).floor().max(0.0);
        let high = |k: usize| p.iter().map(|q| q[k]).fold(f64::MIN, f64::max).ceil().max(0.0);
        let [left, top, right, bottom] = self.clip;
        // A pixel on an edge that two triangles share belongs to exactly one of them.
        let owns = |a: [f64; 2], b: [f64; 2]| (a[1] == b[1] && b[0] > a[0]) || b[1] < a[1];
        let owned = [owns(p[1], p[2]), owns(p[2], p[0]), owns(p[0], p[1])];
        let colours = v.map(|v| unpacked(v.color));
        let is_flat = v[0].uv == v[1].uv && v[1].uv == v[2].uv;
        let flat = is_flat.then(|| sampled(texture, v[0].uv.x, v[0].uv.y));
        for y in (low(1) as usize).max(top)..(high(1) as usize).min(bottom) {
            for x in (low(0) as usize).max(left)..(high(0) as usize).min(right) {
                let q = [x as f64 + 0.5, y as f64 + 0.5];
                let e = [edge(p[1], p[2], q), edge(p[2], p[0], q), edge(p[0], p[1], q)];
                if (0..3).any(|k| e[k] < 0.0 || (e[k] == 0.0 && !owned[k])) {
                    continue;
                }
                let share = e.map(|e| (e / area) as f32);
                let mix = |a: f32, b: f32, c: f32| a * share[0] + b * share[1] + c * share[2];
                let texel = flat.unwrap_or_else(|| {
                    let u = mix(v[0].uv.x, v[1].uv.x, v[2].uv.x);
                    sampled(texture, u, mix(v[0].uv.y, v[1].uv.y, v[2].uv.y))
                });
                let source: [f32; 4] = std::array::from_fn(|k| {
                    mix(colours[0][k], colours[1][k], colours[2][k]) * texel[k]
                });
                let under = &mut self.pixels[y * self.width + x];
                for k in 0..4 {
                    under[k] = (source[k] + under[k] * (1.0 - source[3])).clamp(0.0, 1.0);
                }
            }
        }
    }

    fn into_image(self) -> image::RgbaImage {
        let mut image = image::RgbaImage::new(self.width as u32, self.height as u32);
        for (pixel, colour) in image.pixels_mut().zip(&self.pixels) {
            pixel.0 = colour.map(|channel| (channel * 255.0 + 0.5) as u8);
        }
        image
    }
}

/// Twice the area of a triangle, with its sign.
fn edge(a: [f64; 2], b: [f64; 2], c: [f64; 2]) -> f64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

fn unpacked(colour: Color32) -> [f32; 4] {
    colour.to_array().map(|channel| f32::from(channel) / 255.0)
}

/// The texture at `u`, `v`, between its four nearest pixels.
fn sampled(texture: &egui::ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (right, down) = (x - x.floor(), y - y.floor());
    let pixel = |dx: i64, dy: i64| {
        let column = (x.floor() as i64 + dx).clamp(0, width as i64 - 1) as usize;
        let row = (y.floor() as i64 + dy).clamp(0, height as i64 - 1) as usize;
        unpacked(texture.pixels[row * width + column])
    };
    let (a, b, c, d) = (pixel(0, 0), pixel(1, 0), pixel(0, 1), pixel(1, 1));
    std::array::from_fn(|k| {
        let above = a[k] + (b[k] - a[k]) * right;
        let below = c[k] + (d[k] - c[k]) * right;
        above + (below - above) * down
    })
}
