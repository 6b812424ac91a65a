//! What a camera would see: pages and pictures as pixels, and the texts of the QRs in them.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// A greyscale picture.
pub(crate) struct Seen {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) grey: Vec<u8>,
}

impl Seen {
    /// The texts of all QRs in it, sorted.
    pub(crate) fn texts(&self) -> Vec<String> {
        let at = |x: usize, y: usize| self.grey[y * self.width + x];
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(self.width, self.height, at);
        let mut texts: Vec<String> =
            prepared.detect_grids().iter().map(|grid| grid.decode().expect("a QR that reads").1).collect();
        texts.sort();
        texts
    }

    /// Its four quarters, as four tickets are cut from a sheet. `rqrr` takes corners of several codes for one when they
    /// stand in rows.
    pub(crate) fn quarters(&self) -> Vec<Seen> {
        let (width, height) = (self.width / 2, self.height / 2);
        let quarter = |left: usize, top: usize| {
            let rows = (top..top + height).map(|y| &self.grey[y * self.width + left..][..width]);
            Seen { width, height, grey: rows.flatten().copied().collect() }
        };
        vec![quarter(0, 0), quarter(width, 0), quarter(0, height), quarter(width, height)]
    }

    /// Pixels that are not white.
    pub(crate) fn ink(&self) -> usize {
        self.grey.iter().filter(|grey| **grey < 250).count()
    }
}

/// Every page of a PDF at `scale` pixels a point.
pub(crate) fn pages(pdf: &[u8], scale: f32) -> Vec<Seen> {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).expect("a PDF that opens");
    let cache = RenderCache::new();
    let look = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    pdf.pages()
        .iter()
        .map(|page| {
            let picture =
                render(page, &cache, &InterpreterSettings::default(), &RenderSettings::default(), &look);
            let grey = picture.data().iter().map(|pixel| pixel.g).collect();
            Seen { width: picture.width().into(), height: picture.height().into(), grey }
        })
        .collect()
}
