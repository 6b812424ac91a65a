//! Reed-Solomon over GF(256) as QR codes use it, with erasures: a byte known to be doubtful costs half of what an
//! unknown error costs. rxing's decoder knows errors only. Which bytes to doubt is `symbol`'s business.

use std::sync::OnceLock;

/// x⁸ + x⁴ + x³ + x² + 1, ISO/IEC 18004 section 7.5.2.
const POLYNOMIAL: u16 = 0x11D;

struct Tables {
    power: [u8; 512],
    log: [u8; 256],
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables = Tables { power: [0; 512], log: [0; 256] };
        let mut value = 1_u16;
        for (exponent, power) in tables.power.iter_mut().enumerate() {
            *power = value as u8;
            if exponent < 255
                && let Some(log) = tables.log.get_mut(usize::from(value))
            {
                *log = exponent as u8;
            }
            value <<= 1;
            if value > 255 {
                value ^= POLYNOMIAL;
            }
        }
        tables
    })
}

fn power(exponent: usize) -> u8 {
    tables().power.get(exponent % 255).copied().unwrap_or(1)
}

fn log(value: u8) -> usize {
    tables().log.get(usize::from(value)).map_or(0, |log| usize::from(*log))
}

fn times(a: u8, b: u8) -> u8 {
    if a == 0 || b == 0 { 0 } else { power(log(a) + log(b)) }
}

fn inverse(a: u8) -> u8 {
    power(255 - log(a))
}

/// The value of a polynomial, lowest power first.
fn value_at(polynomial: &[u8], x: u8) -> u8 {
    polynomial.iter().rev().fold(0, |sum, c| times(sum, x) ^ c)
}

/// `a + factor · xⁿ · b`, in `a`.
fn add_scaled(a: &mut Vec<u8>, b: &[u8], factor: u8, shift: usize) {
    if a.len() < b.len() + shift {
        a.resize(b.len() + shift, 0);
    }
    for (into, from) in a.iter_mut().skip(shift).zip(b) {
        *into ^= times(*from, factor);
    }
}

/// Corrects `word` (data, then `checks` check bytes) in place. `erased` are the places whose bytes are doubtful.
/// Says how many *other* bytes were wrong, or `None` (and leaves `word` as it was) when it can't be corrected.
pub(super) fn correct(word: &mut [u8], checks: usize, erased: &[usize]) -> Option<usize> {
    let length = word.len();
    if checks >= length || length > 255 || erased.len() > checks {
        return None;
    }
    let syndromes: Vec<u8> =
        (0..checks).map(|j| word.iter().fold(0, |sum, byte| times(sum, power(j)) ^ byte)).collect();
    if syndromes.iter().all(|syndrome| *syndrome == 0) {
        return Some(0);
    }
    // Berlekamp and Massey's search for the shortest recurrence, begun at the known places (Blahut).
    let mut locator = vec![1_u8];
    for place in erased {
        let root = power(length.checked_sub(1 + place)?);
        let before = locator.clone();
        add_scaled(&mut locator, &before, root, 1);
    }
    let mut other = locator.clone();
    let mut degree = erased.len();
    for r in erased.len()..checks {
        let gap =
            locator.iter().zip(syndromes.iter().take(r + 1).rev()).fold(0, |sum, (l, s)| sum ^ times(*l, *s));
        if gap == 0 {
            other.insert(0, 0);
            continue;
        }
        let before = locator.clone();
        add_scaled(&mut locator, &other, gap, 1);
        if 2 * degree <= r + erased.len() {
            degree = r + 1 + erased.len() - degree;
            let scale = inverse(gap);
            other = before.iter().map(|c| times(*c, scale)).collect();
        } else {
            other.insert(0, 0);
        }
    }
    while locator.last() == Some(&0) {
        locator.pop();
    }
    if locator.len() != degree + 1 || 2 * (degree - erased.len().min(degree)) + erased.len() > checks {
        return None;
    }
    // Its roots say where, Forney's formula says by how much.
    let mut evaluator = vec![0_u8; checks];
    for (shift, l) in locator.iter().enumerate() {
        for (into, s) in evaluator.iter_mut().skip(shift).zip(&syndromes) {
            *into ^= times(*l, *s);
        }
    }
    let slope: Vec<u8> =
        locator.iter().skip(1).enumerate().map(|(n, c)| if n % 2 == 0 { *c } else { 0 }).collect();
    let mut fixes = Vec::with_capacity(degree);
    for place in 0..length {
        let x = power(length - 1 - place);
        let x_inverse = inverse(x);
        if value_at(&locator, x_inverse) == 0 {
            let below = value_at(&slope, x_inverse);
            if below == 0 {
                return None;
            }
            fixes.push((place, times(x, times(value_at(&evaluator, x_inverse), inverse(below)))));
        }
    }
    if fixes.len() != degree {
        return None;
    }
    let mut others = 0;
    for (place, by) in fixes {
        if let Some(byte) = word.get_mut(place) {
            *byte ^= by;
        }
        others += usize::from(!erased.contains(&place) && by != 0);
    }
    Some(others)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "tests may panic")]
    use super::*;

    /// Data with its check bytes, by plain division.
    fn encoded(data: &[u8], checks: usize) -> Vec<u8> {
        let mut generator = vec![1_u8];
        for n in 0..checks {
            let mut next = generator.clone();
            next.push(0);
            for (at, c) in generator.iter().enumerate() {
                next[at + 1] ^= times(*c, power(n));
            }
            generator = next;
        }
        let mut word = [data, &vec![0; checks]].concat();
        for at in 0..data.len() {
            let lead = word[at];
            for (n, c) in generator.iter().enumerate() {
                word[at + n] ^= times(*c, lead);
            }
        }
        word[..data.len()].copy_from_slice(data);
        word
    }

    #[test]
    fn every_mix_of_errors_and_erasures_within_reach_is_corrected_and_none_beyond() {
        let mut seed = 1_u64;
        let mut roll = move || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize
        };
        for (length, checks) in [(26, 7), (50, 18), (44, 16), (150, 30), (255, 28)] {
            let data: Vec<u8> = (0..length - checks).map(|_| roll() as u8).collect();
            let whole = encoded(&data, checks);
            assert_eq!(correct(&mut whole.clone(), checks, &[]), Some(0));
            for erasures in 0..=checks {
                for errors in 0..=(checks - erasures) / 2 + 1 {
                    let mut places: Vec<usize> = (0..length).collect();
                    for at in (1..length).rev() {
                        places.swap(at, roll() % (at + 1));
                    }
                    let mut word = whole.clone();
                    for place in &places[..erasures + errors] {
                        word[*place] ^= 1 + (roll() % 255) as u8;
                    }
                    let damaged = word.clone();
                    let said = correct(&mut word, checks, &places[..erasures]);
                    if errors <= (checks - erasures) / 2 {
                        assert_eq!(said, Some(errors), "{length} {checks} {erasures} {errors}");
                        assert_eq!(word, whole);
                    } else {
                        assert!(said.is_none() || word != whole);
                        assert!(said.is_some() || word == damaged);
                    }
                }
            }
        }
        assert_eq!(correct(&mut [1, 2, 3], 3, &[]), None);
        assert_eq!(correct(&mut [1, 2, 3, 4], 2, &[0, 1, 2]), None);
        assert_eq!(correct(&mut [1, 2, 3, 4], 2, &[9]), None);
    }
}
