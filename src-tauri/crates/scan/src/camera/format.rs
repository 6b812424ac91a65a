//! Which of a camera's formats to use. Pure.

use nokhwa::utils::{CameraFormat, FrameFormat};

/// The formats that `raw_frame` can unpack.
pub(super) const READABLE: [FrameFormat; 6] = [
    FrameFormat::MJPEG,
    FrameFormat::YUYV,
    FrameFormat::NV12,
    FrameFormat::GRAY,
    FrameFormat::RAWRGB,
    FrameFormat::RAWBGR,
];

/// The formats worth trying, best first: 1280×720 MJPEG at 30 a second, else what comes nearest.
///
/// More than one, because cameras refuse formats that they list.
pub(super) fn ranked(formats: &[CameraFormat]) -> Vec<CameraFormat> {
    let mut ranked: Vec<CameraFormat> = formats
        .iter()
        .copied()
        .filter(|format| {
            READABLE.contains(&format.format()) && format.width() <= 1920 && format.height() <= 1088
        })
        .collect();
    // Beyond 1080p there is no speed to be had; but a camera with nothing else is better than none.
    if ranked.is_empty() {
        ranked = formats.iter().copied().filter(|format| READABLE.contains(&format.format())).collect();
    }
    ranked.sort_by_key(rank);
    ranked.dedup();
    ranked
}

/// Smaller is better.
fn rank(format: &CameraFormat) -> (u32, u32, u32, u32) {
    // A hand that moves needs frames: under 15 a second is worse than any size or packing.
    let slow = u32::from(format.frame_rate() < 15);
    let kind = match format.format() {
        // Passed through to the window as it is.
        FrameFormat::MJPEG => 0,
        FrameFormat::YUYV | FrameFormat::NV12 => 1,
        FrameFormat::GRAY => 2,
        FrameFormat::RAWRGB | FrameFormat::RAWBGR => 3,
    };
    let size = format.width().abs_diff(1280) + format.height().abs_diff(720);
    // Fewer pixels than wanted lose codes, more only cost time.
    let size = if format.width() < 1280 { size * 2 } else { size };
    (slow, kind, size, format.frame_rate().abs_diff(30))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    fn format(width: u32, height: u32, format: FrameFormat, fps: u32) -> CameraFormat {
        CameraFormat::new_from(width, height, format, fps)
    }

    #[test]
    fn the_wanted_format_wins_and_the_nearest_after_it() {
        use FrameFormat::{MJPEG, NV12, YUYV};
        let all = [
            format(640, 480, YUYV, 30),
            format(1920, 1080, MJPEG, 30),
            format(3840, 2160, MJPEG, 30),
            format(1280, 720, YUYV, 10),
            format(1280, 720, MJPEG, 60),
            format(1280, 720, MJPEG, 30),
            format(640, 480, MJPEG, 30),
        ];
        let best = ranked(&all);
        assert_eq!(best[0], format(1280, 720, MJPEG, 30));
        assert_eq!(best[1], format(1280, 720, MJPEG, 60));
        assert!(!best.contains(&format(3840, 2160, MJPEG, 30)));
        assert_eq!(
            ranked(&[format(1280, 720, YUYV, 10), format(640, 480, NV12, 30)])[0],
            format(640, 480, NV12, 30)
        );
        assert_eq!(
            ranked(&[format(3840, 2160, MJPEG, 30)]).len(),
            1,
            "only a huge format is better than none"
        );
        assert!(ranked(&[]).is_empty());
    }
}
