//! Two laptops that write at the same time, in every order in which their requests can come to Google: what both call up to
//! date is there.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use serde_json::Value;

use super::super::{Mirror, Round, Service};
use super::journal::{Laptop, TITLE, compare, settle, ticket};
use super::memory::{Memory, NoAppends, Page};
use crate::Trouble;
use crate::google::{Calls, ColumnTag, RangeWrite, Spreadsheet};

/// A service that waits before each request until it is polled once more.
struct Stepped(Memory);

async fn step() {
    let mut waited = false;
    poll_fn(|_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

impl Service for Stepped {
    async fn properties(&self) -> Result<Spreadsheet, Trouble> {
        step().await;
        self.0.properties().await
    }

    async fn read(&self, titles: &[String]) -> Result<Vec<Vec<Vec<Value>>>, Trouble> {
        step().await;
        self.0.read(titles).await
    }

    async fn write(&self, ranges: &[RangeWrite]) -> Result<(), Trouble> {
        step().await;
        self.0.write(ranges).await
    }

    async fn change(&self, requests: Vec<Value>) -> Result<Vec<Value>, Trouble> {
        step().await;
        self.0.change(requests).await
    }

    async fn metadata(&self, key: &str) -> Result<Vec<ColumnTag>, Trouble> {
        step().await;
        self.0.metadata(key).await
    }

    fn calls(&self) -> Calls {
        self.0.calls()
    }
}

fn stepped(laptop: &Laptop, memory: &Memory) -> Mirror<Stepped> {
    Mirror::new(Stepped(memory.clone()), Arc::new(laptop.clone())).with_calls_a_minute(1_000_000)
}

/// How many requests are ordered by the bits of a number; what comes after them takes turns.
const ORDERED: u32 = 10;

/// Lets two rounds go on by a request each: `whose` turn it is.
fn together(
    one: impl Future<Output = Result<Round, Trouble>>,
    other: impl Future<Output = Result<Round, Trouble>>,
    whose: impl Fn(u32) -> u32,
) -> [Result<Round, Trouble>; 2] {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut first, mut second) = (None, None);
    let mut context = Context::from_waker(Waker::noop());
    for at in 0..200 {
        if (whose(at) == 0 && first.is_none()) || second.is_some() {
            if let Poll::Ready(done) = one.as_mut().poll(&mut context) {
                first = Some(done);
            }
        } else if let Poll::Ready(done) = other.as_mut().poll(&mut context) {
            second = Some(done);
        }
        if let (Some(first), Some(second)) = (&first, &second) {
            return [first.clone(), second.clone()];
        }
    }
    panic!("they never end");
}

/// Two laptops with a sheet that is right; then each sells on its own, and one ticket that both know of.
fn apart(no_appends: Option<NoAppends>) -> (Memory, [Laptop; 2]) {
    let (memory, laptops) = (Memory::default(), [Laptop::new(), Laptop::new()]);
    memory.book().no_appends = no_appends;
    memory.book().pages.push(Page::new(0, "Sheet1", 100, 5));
    (0..3).for_each(|n| laptops[0].learn(ticket(&format!("K-{n}"), 1, "Guest", "valid")));
    laptops[0].tell(&laptops[1]);
    for laptop in &laptops {
        settle(&mut laptop.mirror(&memory));
    }
    for (who, laptop) in laptops.iter().enumerate() {
        (0..4).for_each(|n| laptop.learn(ticket(&format!("{who}-{n}"), 10, "Guest", "valid")));
        laptop.learn(ticket("K-both", 11, "Guest", "valid"));
        laptop.learn(ticket("K-1", 12, "Guest", "entered"));
    }
    (memory, laptops)
}

/// What is missing, or stands twice, of what both laptops said to be up to date.
fn wrong(no_appends: Option<NoAppends>, whose: impl Fn(u32) -> u32) -> Result<(), String> {
    let (memory, laptops) = apart(no_appends);
    let [mut one, mut other] = laptops.each_ref().map(|laptop| stepped(laptop, &memory));
    let done = together(one.round(), other.round(), whose);
    assert!(done.iter().all(Result::is_ok), "{done:?}");
    laptops.iter().try_for_each(|laptop| compare(&memory, laptop))
}

#[test]
fn what_both_call_up_to_date_is_there_in_every_order_of_their_requests() {
    for order in 0_u32..1 << ORDERED {
        let whose = |at| if at < ORDERED { order >> at & 1 } else { at % 2 };
        assert_eq!(wrong(None, whose), Ok(()), "{order:b}");
        // Where rows have to be written to where it was free, each looks once more.
        assert_eq!(wrong(Some(NoAppends::Refused), whose), Ok(()), "{order:b}");
    }
    // The other has read, and writes only when we have long been done.
    let late = |at| u32::from(at < 5);
    assert_eq!(wrong(None, late), Ok(()));
    assert!(wrong(Some(NoAppends::Refused), late).is_err(), "nobody can see that, and this proof sees it");
}

#[test]
fn a_service_that_adds_no_rows_by_itself_gets_them_written() {
    for no_appends in [NoAppends::Refused, NoAppends::Ignored] {
        let (memory, laptops) = apart(Some(no_appends));
        for laptop in &laptops {
            settle(&mut laptop.mirror(&memory));
            compare(&memory, laptop).unwrap();
        }
        let rows = memory.book().page(TITLE).last_used();
        assert_eq!(rows, 1 + 3 + 2 * 4 + 1, "{no_appends:?}");
        assert_eq!(settle(&mut laptops[0].mirror(&memory)).calls.writes, 0);
    }
}
