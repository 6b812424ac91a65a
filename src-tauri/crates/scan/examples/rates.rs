//! temporary lab
#![allow(clippy::all, clippy::pedantic, clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr)]
use std::sync::Arc;
use std::time::{Duration, Instant};
use entrada_scan::{Luma, Reader};
#[path = "../tests/weather/mod.rs"]
mod weather;
use weather::hand::Hand;
use weather::{Class, Dice, Weather};

fn ms(v: &mut Vec<f64>, p: usize) -> f64 {
    v.sort_by(f64::total_cmp);
    v.get((v.len() * p / 100).min(v.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args[1].as_str() {
        "gen" => {
            let (dir, base, count): (_, u64, u64) = (&args[2], args[3].parse().unwrap(), args[4].parse().unwrap());
            std::fs::create_dir_all(dir).unwrap();
            for nth in 0..count {
                let weather = Weather::drawn(Class::Hard, &mut Dice::new(base + nth * 7_919 + Class::Hard as u64));
                for (f, jpeg) in Hand::new(&weather, nth).jpegs(15).into_iter().enumerate() {
                    std::fs::write(format!("{dir}/{nth:03}_{f:02}.jpg"), jpeg).unwrap();
                }
                std::fs::write(format!("{dir}/{nth:03}.txt"), &weather.text).unwrap();
                std::fs::write(format!("{dir}/{nth:03}.dbg"), format!(
                    "px {:.1} mod {:.0} inv {} mot {:.1} defoc {:.2} contr {:.2} gain {:.2} noise {:.1} glare {:.2} shadow {:.2} curve {:.2} dmg {:.2} moire {:.2} jpeg {} tilt {:.0} {:.0} {}x{}",
                    weather.module(), weather.side / weather.module(), weather.inverted, weather.motion.0, weather.defocus, weather.contrast, weather.gain, weather.noise, weather.glare, weather.shadow.0, weather.curve, weather.damage, weather.moire, weather.jpeg, weather.turn.1, weather.turn.2, weather.width, weather.height)).unwrap();
            }
        }
        "seq" => {
            let dir = &args[2];
            let time: u64 = args[3].parse().unwrap();
            let seal = args.get(4).is_some_and(|a| a == "seal");
            let only: Option<u64> = args.get(5).and_then(|a| a.parse().ok());
            let (mut read, mut count, mut times, mut fnth) = (0, 0, vec![], vec![]);
            for nth in 0..1000u64 {
                if only.is_some_and(|o| o != nth) { continue }
                let Ok(text) = std::fs::read_to_string(format!("{dir}/{nth:03}.txt")) else { if only.is_none() {break} else {continue} };
                let mut reader = if seal { let t = text.clone(); Reader::authenticated(Arc::new(move |r: &str| r == t)) } else { Reader::new() };
                count += 1;
                let mut got = None;
                for f in 0..15 {
                    if only.is_some() { eprintln!("--- frame {f}"); }
                    let jpeg = std::fs::read(format!("{dir}/{nth:03}_{f:02}.jpg")).unwrap();
                    let begun = Instant::now();
                    let pic = image::load_from_memory(&jpeg).unwrap().into_luma8();
                    let dec = begun.elapsed().min(Duration::from_millis(5));
                    let luma = Luma::new(pic.width(), pic.height(), pic.as_raw()).unwrap();
                    let begun = Instant::now();
                    let look = reader.look(&luma, begun + Duration::from_millis(time) - dec);
                    times.push(begun.elapsed().as_secs_f64() * 1e3);
                    for code in &look.found { if code.text != text { println!("FALSE {nth} {f} {:?}", code.text) } }
                    if look.found.iter().any(|c| c.text == text) { got = Some(f); break }
                }
                match got { Some(f) => { read += 1; fnth.push(f as f64 + 1.0) }
                    None => println!("unread {nth}: {}", std::fs::read_to_string(format!("{dir}/{nth:03}.dbg")).unwrap()) }
            }
            println!("{read}/{count} = {:.1} %  frames p50 {:.0} p95 {:.0}  ms p50 {:.1} p95 {:.1} max {:.1}", 100.0 * read as f64 / count as f64, ms(&mut fnth, 50), ms(&mut fnth, 95), ms(&mut times, 50), ms(&mut times, 95), ms(&mut times, 100));
        }
        "frames" => {
            let time: u64 = args[2].parse().unwrap();
            let folder = std::path::Path::new("/work/shared/scan/frames");
            let mut manifest = csv::Reader::from_path(folder.join("manifest.csv")).unwrap();
            let mut rows: std::collections::BTreeMap<String, (usize, usize, usize, Vec<f64>)> = Default::default();
            let mut lost = vec![];
            for record in manifest.records() {
                let record = record.unwrap();
                let text = record[record.len() - 1].to_owned();
                let jpeg = std::fs::read(folder.join(&record[0])).unwrap();
                let mut reader = Reader::new();
                let begun = Instant::now();
                let pic = image::load_from_memory(&jpeg).unwrap().into_luma8();
                let dec = begun.elapsed().min(Duration::from_millis(5));
                let luma = Luma::new(pic.width(), pic.height(), pic.as_raw()).unwrap();
                let begun = Instant::now();
                let look = reader.look(&luma, begun + Duration::from_millis(time) - dec);
                let took = begun.elapsed().as_secs_f64() * 1e3;
                let ok = look.found.iter().any(|c| c.text == text);
                if look.found.iter().any(|c| c.text != text) { println!("FALSE {}", &record[0]) }
                if !ok && &record[1] == "sweep" || (!ok && &record[2] != "hard" && &record[2] != "extreme" && &record[1] != "empty") { lost.push(record[0].to_owned()); }
                let mut kinds = vec![record[1].to_owned()];
                if &record[1] == "mixed" { kinds.push(format!("mixed {}", &record[2])); }
                for kind in kinds { let r = rows.entry(kind).or_default(); r.0 += 1; r.1 += ok as usize; r.3.push(took); }
            }
            for (k, mut r) in rows { println!("{k:16} {:4} {:5.1} %  ms {:.1} / {:.1} max {:.1}", r.0, 100.0 * r.1 as f64 / r.0 as f64, ms(&mut r.3, 50), ms(&mut r.3, 95), ms(&mut r.3, 100)); }
            println!("lost {lost:?}");
        }
        _ => panic!(),
    }
}
