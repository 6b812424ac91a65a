//! What a person does in a window: look, click, type, wait. Things are named by their `data-testid`, or by a CSS
//! selector where they have none.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

/// Enough for a slow machine with two cores that does something else at the same time.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two keys that a person's fingers press: slower than any scanner.
pub(crate) const FINGERS: Duration = Duration::from_millis(110);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(60);

/// Asks again and again until there is an answer.
pub(crate) async fn until<T>(what: &str, mut probe: impl AsyncFnMut() -> Result<T, String>) -> T {
    let began = Instant::now();
    loop {
        match probe().await {
            Ok(answer) => return answer,
            Err(now) if began.elapsed() > PATIENCE => panic!("Waited in vain for {what}. Now: {now}"),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Whatever goes wrong in a page without being shown, kept where a test finds it.
const LISTEN: &str = "
    if (window.entradaFaults) return;
    const faults = window.entradaFaults = [];
    addEventListener('error', (event) => faults.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + (event.reason?.message ?? event.reason)));
    addEventListener('securitypolicyviolation', (event) => faults.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
    const log = console.error;
    console.error = (...words) => { faults.push('console: ' + words.join(' ')); log(...words); };";

/// Remembers whether a click reaches the element.
const AIM: &str = "
    const [aimed] = arguments;
    const aim = window.entradaAim = { hit: false };
    addEventListener('click', function reached(event) {
        if (!event.composedPath().includes(aimed)) return;
        aim.hit = true;
        removeEventListener('click', reached, true);
    }, true);";

/// Whether it did, as soon as it has; the page may be busy.
const HIT: &str = "
    const [done] = arguments;
    const aim = window.entradaAim;
    if (!aim) return done(null);
    const began = performance.now();
    (function look() {
        if (aim.hit) done(true);
        else if (performance.now() - began > 1000) done(false);
        else setTimeout(look, 20);
    })();";

/// A window.
pub(crate) struct Page {
    /// The driver's end.
    pub(crate) client: Client,
    /// The process whose windows these are.
    program: u32,
}

impl Page {
    /// The window that a session of this process begins with, once it shows something.
    pub(crate) async fn new(client: Client, program: u32) -> Self {
        let page = Self { client, program };
        page.ready().await;
        page
    }

    /// Waits until the page has begun, and starts listening for faults.
    pub(crate) async fn ready(&self) {
        until("the page to begin", async || {
            let begun = "return document.readyState === 'complete' && !!document.querySelector('#app > :not(.starting)')";
            match self.client.execute(begun, Vec::new()).await {
                Ok(Value::Bool(true)) => Ok(()),
                other => Err(format!("{other:?}")),
            }
        })
        .await;
        self.js(LISTEN, Vec::new()).await;
    }

    /// Runs a script in the page.
    pub(crate) async fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Fails when something went wrong that was not shown.
    pub(crate) async fn no_faults(&self) {
        assert_eq!(self.js("return window.entradaFaults", Vec::new()).await, json!([]));
    }

    /// Ends the session and with it the program.
    pub(crate) async fn close(self) {
        self.no_faults().await;
        self.client.close().await.expect("the session ends");
    }

    /// The element, once it is there.
    pub(crate) async fn find(&self, what: &str) -> Element {
        let css = css(what);
        until(&format!("{what} to be there"), async || {
            self.client.find(Locator::Css(&css)).await.map_err(|error| error.to_string())
        })
        .await
    }

    /// How many there are at this moment.
    pub(crate) async fn count(&self, what: &str) -> u64 {
        let script = "return document.querySelectorAll(arguments[0]).length";
        self.js(script, vec![json!(css(what))]).await.as_u64().expect("a number")
    }

    /// Waits until there are so many.
    pub(crate) async fn until_count(&self, what: &str, count: u64) {
        until(&format!("{count} of {what}"), async || match self.count(what).await {
            now if now == count => Ok(()),
            now => Err(now.to_string()),
        })
        .await;
    }

    /// The words in it at this moment; `None` when it is not there.
    pub(crate) async fn words(&self, what: &str) -> Option<String> {
        let script = "return document.querySelector(arguments[0])?.innerText ?? null";
        self.js(script, vec![json!(css(what))]).await.as_str().map(str::to_owned)
    }

    /// Waits until the words in it contain all of these, and gives them.
    pub(crate) async fn reads(&self, what: &str, wanted: &[&str]) -> String {
        until(&format!("{what} to read {wanted:?}"), async || match self.words(what).await {
            Some(now) if wanted.iter().all(|part| now.contains(part)) => Ok(now),
            now => Err(format!("{now:?}; on the page: {}", self.words("body").await.unwrap_or_default())),
        })
        .await
    }

    /// Waits until an attribute has this value.
    pub(crate) async fn attribute(&self, what: &str, name: &str, wanted: &str) {
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        until(&format!("{name} of {what} to be {wanted:?}"), async || {
            match self.js(script, vec![json!(css(what)), json!(name)]).await {
                Value::String(now) if now == wanted => Ok(()),
                now => Err(format!("{now}; on the page: {}", self.words("body").await.unwrap_or_default())),
            }
        })
        .await;
    }

    /// What a field holds.
    pub(crate) async fn value(&self, what: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.value ?? null";
        let value = self.js(script, vec![json!(css(what))]).await;
        value.as_str().unwrap_or_else(|| panic!("{what} has no value")).to_owned()
    }

    /// Clicks it, once that can be done, until it was hit. The driver aims first and clicks then: where what stands above
    /// has only just come, its click can miss, and a person would click again.
    pub(crate) async fn click(&self, what: &str) {
        let css = css(what);
        until(&format!("{what} to be clicked"), async || {
            let element = self.client.find(Locator::Css(&css)).await.map_err(|error| error.to_string())?;
            let aimed = vec![serde_json::to_value(&element).map_err(|error| error.to_string())?];
            self.client.execute(AIM, aimed).await.map_err(|error| format!("aim: {error:?}"))?;
            element.click().await.map_err(|error| format!("{error:?}"))?;
            // A click that ends the page, or its window, leaves nobody to ask.
            match self.client.execute_async(HIT, Vec::new()).await {
                Ok(Value::Bool(false)) => Err("it was missed".to_owned()),
                _ => Ok(()),
            }
        })
        .await;
    }

    /// Picks one of a few choices side by side: the words are clicked, the input itself is out of sight.
    pub(crate) async fn pick(&self, what: &str) {
        let id = self.find(what).await.attr("id").await.expect("an attribute").expect("an id");
        self.click(&format!("label[for=\"{id}\"]")).await;
    }

    /// Drags one thing to where another is; both have to be in sight.
    pub(crate) async fn drag(&self, what: &str, to: &str) {
        let over =
            |element| PointerAction::MoveToElement { element, duration: Some(FINGERS), x: 0.0, y: 0.0 };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(over(self.find(what).await))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(over(self.find(to).await))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(mouse).await.expect("the mouse moves");
    }

    /// Picks from a list.
    pub(crate) async fn choose(&self, what: &str, value: &str) {
        self.find(what).await.select_by_value(value).await.unwrap_or_else(|error| panic!("{what}: {error}"));
    }

    /// Types into an empty or emptied field.
    pub(crate) async fn enter(&self, what: &str, text: &str) {
        let script = "const field = document.querySelector(arguments[0]); field.focus(); field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        let element = self.find(what).await;
        self.js(script, vec![json!(css(what))]).await;
        if !text.is_empty() {
            element.send_keys(text).await.unwrap_or_else(|error| panic!("{what}: {error}"));
        }
    }

    /// The same, and leaves the field.
    pub(crate) async fn enter_and_leave(&self, what: &str, text: &str) {
        self.enter(what, &format!("{text}{}", char::from(Key::Tab))).await;
    }

    /// Types into whatever has the focus, with a pause after each key, and Enter at the end if wanted. The driver waits
    /// for the page after each key, so that even without a pause it is no scanner: see `scan`.
    pub(crate) async fn keys(&self, text: &str, pause: Duration, enter: bool) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars().chain(enter.then_some(char::from(Key::Enter))) {
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
            if !pause.is_zero() {
                keys = keys.then(KeyAction::Pause { duration: pause });
            }
        }
        self.client.perform_actions(keys).await.expect("keys are pressed");
    }

    /// One key, as a person presses it: a letter, or one that types nothing.
    pub(crate) async fn press(&self, key: impl Into<char>) {
        self.keys(&key.into().to_string(), FINGERS, false).await;
    }

    /// A key while another is held, such as Control.
    pub(crate) async fn chord(&self, held: Key, value: char) {
        let held = char::from(held);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(keys).await.expect("keys are pressed");
    }

    /// What a USB scanner types: all at once, then Enter. It goes through the X server, which says when a key was
    /// pressed, however late a busy page comes to it. Returns when the page has seen the Enter.
    pub(crate) async fn scan(&self, code: &str) {
        let seen = "window.entradaEnters ??= (addEventListener('keydown', (event) => {
                if (event.key === 'Enter') window.entradaEnters += 1;
            }, true), 0);
            return window.entradaEnters;";
        let before = self.js(seen, Vec::new()).await;
        let title = self.js("return document.title", Vec::new()).await;
        // An event's name may have what means something else in a pattern.
        let title = title.as_str().unwrap_or_default();
        let named = format!("^{}$", title.replace(['(', ')', '[', ']', '*', '+', '?', '|', '$', '^'], "."));
        let pid = self.program.to_string();
        let window = until("the window's title", async || {
            let found = xdotool(&["search", "--all", "--onlyvisible", "--pid", &pid, "--name", &named])?;
            if found.trim().parse::<u64>().is_ok() { Ok(found.trim().to_owned()) } else { Err(found) }
        })
        .await;
        // There is no window manager that would give it the keyboard.
        let typed = ["type", "--delay", "0", "--args", "1", code, "key", "Return"];
        xdotool(&[&["windowfocus", &window], &typed[..]].concat()).expect("keys are pressed");
        until("the page to see the scanner's Enter", async || match self.js(seen, Vec::new()).await {
            now if now.as_u64() > before.as_u64() => Ok(()),
            now => Err(now.to_string()),
        })
        .await;
    }

    /// Waits until whoever was let in has passed: the same code within ten seconds is theirs, and quiet.
    pub(crate) async fn nobody_passes_any_more(&self) {
        tokio::time::sleep(Duration::from_secs(11)).await;
    }

    /// Goes to a screen of the rail.
    pub(crate) async fn go(&self, screen: &str) {
        self.click(&format!("nav-{screen}")).await;
        self.attribute("#screen", "data-screen", screen).await;
    }

    /// Names the folder that files are saved in without a dialog.
    pub(crate) async fn save_in(&self, folder: &Path) {
        self.go("settings").await;
        self.enter_and_leave("settings-folder", &folder.display().to_string()).await;
        self.reads(".toasts", &["Saved."]).await;
    }

    /// Keeps a picture of the window under `target/screenshots`.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots");
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        // The picture is of what was painted last: let everything that changed until now be painted.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))";
        self.client.execute_async(painted, Vec::new()).await.expect("the window paints");
        let cut = "return [...document.querySelectorAll('dialog[open].panel .panel-frame button, dialog[open].panel .panel-frame input')].filter((part) => {
                const here = part.getBoundingClientRect();
                const panel = part.closest('.panel').getBoundingClientRect();
                return here.width > 1 && (here.left < panel.left - 1 || here.right > panel.right + 1);
            }).map((part) => part.dataset.testid ?? part.textContent);";
        assert_eq!(self.js(cut, Vec::new()).await, json!([]), "{name}: nothing in a panel is cut off");
        let png = self.client.screenshot().await.expect("a picture of the window");
        std::fs::write(folder.join(format!("{name}.png")), png).expect("the picture is kept");
    }

    /// Waits until the camera's picture is there: it is told live, and something is drawn that is not black.
    pub(crate) async fn live(&self) {
        self.attribute(".camera", "data-state", "live").await;
        let drawn = "const picture = document.querySelector('[data-testid=\"camera-picture\"]');
            const [red, green, blue] = picture.getContext('2d').getImageData(picture.width / 2, picture.height / 2, 1, 1).data;
            return [picture.width, picture.height, red, green, blue];";
        until("a live picture", async || match self.js(drawn, Vec::new()).await {
            now if now[0].as_u64() >= Some(640) && now[2].as_u64() > Some(0) => Ok(()),
            now => Err(now.to_string()),
        })
        .await;
    }

    /// Waits until the picture shows a code with its outline.
    pub(crate) async fn outlined(&self) {
        let outlined = "const picture = document.querySelector('[data-testid=\"camera-picture\"]');
            const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
            let green = 0;
            for (let at = 0; at < data.length; at += 4) if (data[at] === 77 && data[at + 1] === 255 && data[at + 2] === 154) green += 1;
            return green;";
        until("the outline of a code", async || match self.js(outlined, Vec::new()).await {
            now if now.as_u64() > Some(500) => Ok(()),
            now => Err(format!("{now} pixels of it")),
        })
        .await;
    }

    /// The other window, once it is open; this session goes on there.
    pub(crate) async fn other_window(&self) {
        let here = self.client.window().await.expect("a window");
        let there = until("the other window to open", async || {
            let windows = self.client.windows().await.map_err(|error| error.to_string())?;
            windows.into_iter().find(|window| *window != here).ok_or_else(|| "one window".to_owned())
        })
        .await;
        self.client.switch_to_window(there).await.expect("the other window");
        self.ready().await;
    }

    /// What a call of the program from this page comes to: its answer, or what it was refused with.
    pub(crate) async fn invoke(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let script = "const [name, args, done] = arguments;
            window.__TAURI__.core.invoke(name, args).then((good) => done({ good: good ?? null }), (bad) => done({ bad: bad ?? null }));";
        let answer =
            self.client.execute_async(script, vec![json!(command), arguments]).await.expect("an answer");
        if let Some(good) = answer.get("good") { Ok(good.clone()) } else { Err(answer["bad"].clone()) }
    }
}

/// Presses keys and looks for windows as far as WebDriver doesn't; gives what it printed.
fn xdotool(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("xdotool").args(arguments).output().expect("xdotool (Debian: xdotool)");
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

fn css(what: &str) -> String {
    let name = what.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if name && what != "body" { format!("[data-testid=\"{what}\"]") } else { what.to_owned() }
}
