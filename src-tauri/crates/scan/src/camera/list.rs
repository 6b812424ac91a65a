//! Which cameras there are, and which of them is meant. Opening one is `capture`'s.

use std::panic::{AssertUnwindSafe, catch_unwind};

use nokhwa::utils::ApiBackend;

/// A camera of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameraInfo {
    /// The system's number for it now; another one after unplugging, perhaps.
    pub index: u32,
    /// What its maker calls it.
    pub name: String,
    /// Its name and where it is plugged in: the same after unplugging and plugging in again at the same place.
    pub id: String,
}

/// The cameras could not be listed: what the system says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("could not list the cameras: {0}")]
pub struct CameraError(pub String);

/// Between name and place in an id.
const AT: &str = " @ ";

/// Lists the cameras, in the system's order. Nodes that give no pictures are left out.
pub fn cameras() -> Result<Vec<CameraInfo>, CameraError> {
    // nokhwa's list panics on a device file with an unusual name.
    let listed = catch_unwind(AssertUnwindSafe(|| nokhwa::query(ApiBackend::Auto)));
    let listed = match listed {
        Ok(Ok(listed)) => listed,
        Ok(Err(error)) => return Err(CameraError(error.to_string())),
        Err(_) => return Err(CameraError("a device file has an unusual name".to_owned())),
    };
    let mut cameras: Vec<CameraInfo> = listed
        .iter()
        .enumerate()
        .filter_map(|(nth, info)| {
            let index = info.index().as_index().ok().or_else(|| u32::try_from(nth).ok())?;
            let place = place(index, &info.misc())?;
            let name = info.human_name();
            Some(CameraInfo { index, id: format!("{name}{AT}{place}"), name })
        })
        .collect();
    // Linux lists a folder, in no order.
    cameras.sort_by_key(|camera| camera.index);
    Ok(cameras)
}

/// Where the camera is plugged in; `None` for a node that is no camera. A webcam has two nodes or more of the same
/// name, and all but the first carry metadata or a second encoding.
#[cfg(target_os = "linux")]
fn place(index: u32, _unique: &str) -> Option<String> {
    use std::path::PathBuf;
    let node = PathBuf::from(format!("/sys/class/video4linux/video{index}"));
    if std::fs::read_to_string(node.join("index")).is_ok_and(|nth| nth.trim() != "0") {
        return None;
    }
    let device = std::fs::canonicalize(node.join("device")).ok();
    let last =
        device.as_deref().and_then(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
    Some(last.unwrap_or_else(|| format!("/dev/video{index}")))
}

/// The system's own name for the device, which Windows and macOS keep the same.
#[cfg(not(target_os = "linux"))]
fn place(index: u32, unique: &str) -> Option<String> {
    Some(if unique.is_empty() { format!("camera {index}") } else { unique.to_owned() })
}

/// The camera meant by `which` (an id, name or index). After unplugging, the same camera may come back at another
/// place: then its name decides.
pub(super) fn pick<'a>(cameras: &'a [CameraInfo], which: Option<&str>) -> Option<&'a CameraInfo> {
    let Some(which) = which else { return cameras.first() };
    let by = |fits: &dyn Fn(&CameraInfo) -> bool| cameras.iter().find(|camera| fits(camera));
    by(&|camera| camera.id == which)
        .or_else(|| by(&|camera| camera.name == which))
        .or_else(|| by(&|camera| Ok(camera.index) == which.parse()))
        .or_else(|| {
            let (name, _) = which.split_once(AT)?;
            by(&|camera| camera.name == name)
        })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may panic")]
    use super::*;

    fn camera(index: u32, name: &str, place: &str) -> CameraInfo {
        CameraInfo { index, name: name.to_owned(), id: format!("{name}{AT}{place}") }
    }

    #[test]
    fn a_camera_is_meant_by_id_name_or_index() {
        let cameras = [camera(0, "Built-in", "1-1"), camera(2, "HD Cam", "1-2"), camera(4, "HD Cam", "1-3")];
        let picked = |which: Option<&str>| pick(&cameras, which).map(|camera| camera.index);
        assert_eq!(picked(None), Some(0));
        assert_eq!(picked(Some("HD Cam @ 1-3")), Some(4), "the id tells twins apart");
        assert_eq!(picked(Some("HD Cam")), Some(2));
        assert_eq!(picked(Some("4")), Some(4));
        assert_eq!(picked(Some("HD Cam @ 7-7")), Some(2), "plugged in elsewhere, the name decides");
        assert_eq!(picked(Some("Other @ 1-1")), None);
        assert_eq!(picked(Some("1")), None);
        assert!(pick(&[], None).is_none());
    }

    #[test]
    fn listing_works_with_or_without_a_camera() {
        cameras().unwrap();
    }
}
