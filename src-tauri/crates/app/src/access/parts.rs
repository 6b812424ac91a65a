//! The private parts of a fact to be: personal data, each with the lowest role whose laptops may hold it. How they are kept
//! is the store's.

use entrada_core::model::{Person, Role};
use entrada_core::part::Part;

use crate::Result;
use crate::laptop::entropy::random;

/// The private parts of one fact.
#[derive(Default)]
pub(crate) struct Parts(Vec<(Role, Part)>);

impl Parts {
    /// Adds what is said of a person, unless that is nothing; returns where it lies among the others.
    pub(crate) fn add(&mut self, role: Role, person: &Person) -> Result<Option<u32>> {
        if *person == Person::default() {
            return Ok(None);
        }
        let place = u32::try_from(self.0.len()).ok();
        self.0.push((role, Part::of(hex::encode(random::<16>()?), person)));
        Ok(place)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parts, as the journal takes them.
    pub(crate) fn into_inner(self) -> Vec<(Role, Part)> {
        self.0
    }
}
