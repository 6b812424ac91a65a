//! What is done to a grey picture before a decoder sees it: smoothing and scaling. Thresholds are the decoders' own.

use super::types::Luma;

/// An owned grey picture that is written over again and again.
#[derive(Debug, Default)]
pub(super) struct Grey {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
    rows: Vec<u16>,
    spare: Vec<u8>,
}

// Both passes are written over whole slices, so that the compiler makes vector instructions of them: they run on
// every pixel of every frame. At an edge the outermost pixel stands for its missing neighbour.

/// Joins each pixel with its left and right neighbour.
fn across<T>(pixels: &[u8], width: usize, into: &mut Vec<T>, join: impl Fn(u8, u8, u8) -> T) {
    for row in pixels.chunks_exact(width.max(1)) {
        let (from_second, from_third) = (row.get(1..).unwrap_or_default(), row.get(2..).unwrap_or_default());
        let ends = (row.first().copied(), row.last().copied());
        let (Some(first), Some(last)) = ends else { continue };
        into.push(join(first, first, from_second.first().copied().unwrap_or(first)));
        into.extend(row.iter().zip(from_second).zip(from_third).map(|((l, m), r)| join(*l, *m, *r)));
        if let [.., before, _] = row {
            into.push(join(*before, last, last));
        }
    }
}

/// Joins each value with the ones above and below.
fn down<T: Copy>(values: &[T], width: usize, into: &mut Vec<u8>, join: impl Fn(T, T, T) -> u8) {
    let mut above = None;
    let mut rows = values.chunks_exact(width.max(1)).peekable();
    while let Some(here) = rows.next() {
        let below = rows.peek().copied().unwrap_or(here);
        let up = above.unwrap_or(here);
        into.extend(up.iter().zip(here).zip(below).map(|((u, m), d)| join(*u, *m, *d)));
        above = Some(here);
    }
}

impl Grey {
    /// This picture, borrowed.
    pub(super) fn luma(&self) -> Luma<'_> {
        Luma { width: self.width, height: self.height, pixels: &self.pixels }
    }

    fn reset(&mut self, width: u32, height: u32) {
        self.width = width;
        self.height = height;
        self.pixels.clear();
        self.pixels.reserve(width as usize * height as usize);
    }

    /// Becomes `from` behind a 3×3 Gaussian (1 2 1): it takes away sensor noise and JPEG ringing, which cost the
    /// decoders more than the lost sharpness does.
    pub(super) fn smooth(&mut self, from: &Luma) {
        self.reset(from.width, from.height);
        let width = from.width as usize;
        self.rows.clear();
        across(from.pixels, width, &mut self.rows, |l, m, r| u16::from(l) + 2 * u16::from(m) + u16::from(r));
        down(&self.rows, width, &mut self.pixels, |u, m, d| ((u + 2 * m + d + 8) >> 4) as u8);
    }

    /// Becomes `from` with light specks and scratches of up to two pixels closed: the darkest of 3×3, then the
    /// lightest of 3×3 of that.
    pub(super) fn close(&mut self, from: &Luma) {
        self.reset(from.width, from.height);
        let width = from.width as usize;
        let (darkest, lightest) =
            (|a: u8, b: u8, c: u8| a.min(b).min(c), |a: u8, b: u8, c: u8| a.max(b).max(c));
        self.spare.clear();
        across(from.pixels, width, &mut self.spare, darkest);
        down(&self.spare, width, &mut self.pixels, darkest);
        self.spare.clear();
        across(&self.pixels, width, &mut self.spare, lightest);
        self.pixels.clear();
        down(&self.spare, width, &mut self.pixels, lightest);
    }

    /// Becomes `from` at `1 / N` of its size, each pixel the mean of N×N.
    pub(super) fn shrink<const N: usize>(&mut self, from: &Luma) {
        let (width, height) = (from.width as usize / N, from.height as usize / N);
        self.reset(width as u32, height as u32);
        if width == 0 || height == 0 {
            return;
        }
        for band in from.pixels.chunks_exact(from.width as usize * N) {
            self.rows.clear();
            self.rows.resize(width, 0);
            for row in band.chunks_exact(from.width as usize) {
                for (sum, block) in self.rows.iter_mut().zip(row.chunks_exact(N)) {
                    *sum += block.iter().map(|p| u16::from(*p)).sum::<u16>();
                }
            }
            let area = (N * N) as u16;
            self.pixels.extend(self.rows.iter().map(|sum| ((sum + area / 2) / area) as u8));
        }
    }

    /// Becomes `from` at twice its size, interpolated linearly: brings symbols with under two pixels a module into
    /// the decoders' reach.
    pub(super) fn double(&mut self, from: &Luma) {
        self.reset(from.width * 2, from.height * 2);
        let width = from.width as usize;
        if width == 0 {
            return;
        }
        let mut rows = from.pixels.chunks_exact(width).peekable();
        while let Some(row) = rows.next() {
            let below = rows.peek().copied().unwrap_or(row);
            let mid: Vec<u8> = row.iter().zip(below).map(|(a, b)| a.midpoint(*b)).collect();
            for line in [row, mid.as_slice()] {
                let next = line.iter().skip(1).chain(line.last());
                self.pixels.extend(line.iter().zip(next).flat_map(|(a, b)| [*a, a.midpoint(*b)]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luma(width: u32, height: u32, pixels: &[u8]) -> Luma<'_> {
        Luma { width, height, pixels }
    }

    #[test]
    fn smoothing_keeps_the_size_and_spreads_a_point() {
        let mut grey = Grey::default();
        let mut pixels = [0; 25];
        pixels[12] = 160;
        grey.smooth(&luma(5, 5, &pixels));
        #[rustfmt::skip]
        assert_eq!(grey.pixels, [
            0,  0,  0,  0, 0,
            0, 10, 20, 10, 0,
            0, 20, 40, 20, 0,
            0, 10, 20, 10, 0,
            0,  0,  0,  0, 0,
        ]);
        grey.smooth(&luma(2, 2, &[77; 4]));
        assert_eq!(grey.pixels, [77; 4], "an even picture stays as it is, edges too");
    }

    #[test]
    fn closing_fills_what_is_thin_and_light() {
        let mut grey = Grey::default();
        let mut pixels = [20; 25];
        pixels[12] = 200;
        grey.close(&luma(5, 5, &pixels));
        assert_eq!(grey.pixels, [20; 25]);
        let edge = [20, 20, 200, 200, 200, 200];
        grey.close(&luma(6, 1, &edge));
        assert_eq!(grey.pixels, edge, "what is wide stays where it is");
    }

    #[test]
    fn scaling_covers_odd_and_empty_sizes() {
        let mut grey = Grey::default();
        grey.shrink::<2>(&luma(5, 3, &[10, 30, 50, 70, 9, 20, 40, 60, 80, 9, 1, 1, 1, 1, 1]));
        assert_eq!((grey.width, grey.height, grey.pixels.as_slice()), (2, 1, [25, 65].as_slice()));
        grey.double(&luma(2, 1, &[10, 30]));
        assert_eq!(grey.pixels, [10, 20, 30, 30, 10, 20, 30, 30]);
        for picture in [luma(0, 0, &[]), luma(1, 1, &[5]), luma(0, 7, &[])] {
            grey.smooth(&picture);
            grey.shrink::<3>(&picture);
            grey.double(&picture);
            grey.close(&picture);
            assert_eq!(grey.pixels.len(), grey.width as usize * grey.height as usize);
        }
    }
}
