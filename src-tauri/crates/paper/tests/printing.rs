//! A real CUPS of its own (package `cups`) on a free port, with its own folders: the system's is not touched.

use std::net::{TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use entrada_paper::{
    Job, JobState, Medium, PageSize, PrintError, PrinterState, job_state, print_pdf, printers, tickets_pdf,
};

use crate::samples::plain;

const PPD: &str = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd";

struct Cups {
    daemon: Child,
    server: String,
    folder: tempfile::TempDir,
}

impl Drop for Cups {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

fn open_folder(path: &Path) {
    std::fs::create_dir_all(path).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777)).unwrap();
}

impl Cups {
    fn start() -> Self {
        assert!(Path::new("/usr/sbin/cupsd").exists(), "this test needs the package cups (apt install cups)");
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        // Run by root, its filters belong to the user lp and must reach these folders.
        for part in ["", "spool", "spool/tmp", "cache", "run", "log", "out"] {
            open_folder(&at.join(part));
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let server = format!("127.0.0.1:{port}");
        let rules = format!(
            "Listen {server}\nLogLevel warn\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n\
             PreserveJobHistory Yes\nDirtyCleanInterval 0\n<Location />\nOrder allow,deny\nAllow 127.0.0.1\n</Location>\n\
             <Policy default>\n<Limit All>\nOrder allow,deny\nAllow 127.0.0.1\n</Limit>\n</Policy>\n"
        );
        let place = at.display();
        let files = format!(
            "ServerRoot {place}\nRequestRoot {place}/spool\nTempDir {place}/spool/tmp\nCacheDir {place}/cache\n\
             StateDir {place}/run\nAccessLog {place}/log/access\nErrorLog {place}/log/error\n\
             PageLog {place}/log/page\nFileDevice Yes\nSandboxing Relaxed\nSystemGroup root\n"
        );
        std::fs::write(at.join("cupsd.conf"), rules).unwrap();
        std::fs::write(at.join("cups-files.conf"), files).unwrap();
        let daemon = Command::new("/usr/sbin/cupsd")
            .args(["-f", "-c"])
            .arg(at.join("cupsd.conf"))
            .arg("-s")
            .arg(at.join("cups-files.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let cups = Self { daemon, server, folder };
        until("cupsd answers", || TcpStream::connect(&cups.server).is_ok());
        cups
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let done = Command::new(program).args(arguments).env("CUPS_SERVER", &self.server).output().unwrap();
        assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn add_printer(&self, name: &str, description: &str) {
        let device = format!("file:{}/out/{name}.pdf", self.folder.path().display());
        self.run("/usr/sbin/lpadmin", &["-p", name, "-D", description, "-E", "-v", &device, "-P", PPD]);
    }
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Only a process can be told another server, so the questions are asked in one of their own: this test binary again,
/// for the test below alone.
#[test]
fn a_print_queue_takes_a_job() {
    let cups = Cups::start();
    let pdf = cups.folder.path().join("-n 3 tickets.pdf");
    let page = tickets_pdf(&[plain(1)], PageSize::A6Landscape, &mut |_| ControlFlow::Continue(())).unwrap();
    std::fs::write(&pdf, page).unwrap();
    let ask = |test: &str| {
        let asked = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--ignored", "--nocapture"])
            .current_dir(cups.folder.path())
            .env("CUPS_SERVER", &cups.server)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&asked.stdout) + String::from_utf8_lossy(&asked.stderr);
        assert!(asked.status.success() && said.contains("1 passed"), "{said}");
    };
    ask("printing::asked_without_printers");
    cups.add_printer("desk", "Kasse für Gäste");
    cups.add_printer("-odd", "");
    cups.add_printer("stuck-1", "");
    cups.run("/usr/sbin/lpadmin", &["-d", "desk"]);
    cups.run("/usr/sbin/cupsdisable", &["-r", "paper is out", "stuck-1"]);
    ask("printing::asked_with_printers");
    let printed = std::fs::read(cups.folder.path().join("out/desk.pdf")).unwrap();
    // CUPS keeps what it was asked for with each job.
    let kept: Vec<Vec<u8>> = std::fs::read_dir(cups.folder.path().join("spool"))
        .unwrap()
        .filter_map(|entry| std::fs::read(entry.unwrap().path()).ok())
        .collect();
    for asked in ["one-sided", "iso_a6_105x148mm", "print-scaling"] {
        let said = |job: &Vec<u8>| job.windows(asked.len()).any(|bytes| bytes == asked.as_bytes());
        assert!(kept.iter().any(said), "a job says {asked}");
    }
    // Between the printer's own job commands.
    assert!(printed.windows(5).any(|bytes| bytes == b"%PDF-"), "the printer got a PDF");
}

#[test]
#[ignore = "asked by `a_print_queue_takes_a_job` in a process of its own"]
fn asked_without_printers() {
    assert_eq!(printers().unwrap(), []);
    let pdf = Path::new("-n 3 tickets.pdf");
    assert!(matches!(print_pdf(pdf, None, Medium::A6, 1, "x"), Err(PrintError::NoDefaultPrinter)));
}

#[test]
#[ignore = "asked by `a_print_queue_takes_a_job` in a process of its own"]
fn asked_with_printers() {
    let found = printers().unwrap();
    assert_eq!(
        found.iter().map(|printer| printer.name.as_str()).collect::<Vec<_>>(),
        ["-odd", "desk", "stuck-1"]
    );
    assert_eq!(found[2].state, PrinterState::Stopped("paper is out".to_owned()));
    assert_eq!((found[1].is_default, found[1].description.as_str()), (true, "Kasse für Gäste"));
    assert_eq!(found[1].state, PrinterState::Idle);

    let pdf = Path::new("-n 3 tickets.pdf");
    for (printer, taken) in [(None, "desk"), (Some("desk"), "desk"), (Some("-odd"), "-odd")] {
        let job = print_pdf(pdf, printer, Medium::A6, 2, "-H hold; Gäste\n").unwrap();
        assert_eq!(job.printer, taken);
        until("the job is done", || match job_state(&job).unwrap() {
            JobState::Done => true,
            JobState::Waiting | JobState::Printing => false,
            other => panic!("{other:?}"),
        });
    }

    let stuck = print_pdf(pdf, Some("stuck-1"), Medium::A6, 1, "").unwrap();
    assert_eq!(job_state(&stuck).unwrap(), JobState::Held("paper is out".to_owned()));

    let words = print_pdf(pdf, Some("nope"), Medium::A6, 1, "").unwrap_err().to_string();
    assert!(words.contains("\"nope\"") && words.contains("desk"), "{words}");
    assert!(matches!(
        print_pdf(Path::new("none.pdf"), None, Medium::A6, 1, ""),
        Err(PrintError::File { .. })
    ));
    assert!(matches!(print_pdf(pdf, None, Medium::A6, 0, ""), Err(PrintError::Copies(0))));
    let gone = Job { id: "desk-999".to_owned(), printer: "desk".to_owned() };
    assert_eq!(job_state(&gone).unwrap(), JobState::Unknown);
}
