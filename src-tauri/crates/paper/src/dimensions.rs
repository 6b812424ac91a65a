//! Sizes in points: a millimetre, a ticket, the papers that tickets, lists and reports are printed on.

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// A ticket's width.
pub(crate) const TICKET_WIDTH: f32 = 148.0 * MM;
/// A ticket's height.
pub(crate) const TICKET_HEIGHT: f32 = 105.0 * MM;

/// The paper that tickets are printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSize {
    /// One ticket a page, 148 mm × 105 mm.
    A6Landscape,
    /// Four tickets on a sheet of A4 (lying), with cut marks.
    A4Sheet,
    /// Four slightly smaller tickets on a sheet of US Letter (lying), with cut marks.
    LetterSheet,
}

/// What lies in a printer's tray, as printing systems call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// 105 mm × 148 mm.
    A6,
    /// 210 mm × 297 mm.
    A4,
    /// 8.5 in × 11 in.
    Letter,
}

impl Medium {
    /// Its name in PWG 5101.1.
    #[cfg(not(windows))]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::A6 => "iso_a6_105x148mm",
            Self::A4 => "iso_a4_210x297mm",
            Self::Letter => "na_letter_8.5x11in",
        }
    }
}

impl PageSize {
    /// What it is printed on.
    #[must_use]
    pub fn medium(self) -> Medium {
        match self {
            Self::A6Landscape => Medium::A6,
            Self::A4Sheet => Medium::A4,
            Self::LetterSheet => Medium::Letter,
        }
    }

    /// Tickets on one page.
    pub(crate) fn tickets(self) -> usize {
        match self {
            Self::A6Landscape => 1,
            Self::A4Sheet | Self::LetterSheet => 4,
        }
    }

    /// Width and height of a page in points.
    pub(crate) fn points(self) -> (f32, f32) {
        match self {
            Self::A6Landscape => (TICKET_WIDTH, TICKET_HEIGHT),
            Self::A4Sheet => (297.0 * MM, 210.0 * MM),
            Self::LetterSheet => (792.0, 612.0),
        }
    }
}

/// The paper of a list or report, standing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// 210 mm × 297 mm.
    #[default]
    A4,
    /// 8.5 in × 11 in.
    Letter,
}

impl Sheet {
    /// What it is printed on.
    #[must_use]
    pub fn medium(self) -> Medium {
        match self {
            Self::A4 => Medium::A4,
            Self::Letter => Medium::Letter,
        }
    }

    /// Width and height in points.
    pub(crate) fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0 * MM, 297.0 * MM),
            Self::Letter => (612.0, 792.0),
        }
    }
}
