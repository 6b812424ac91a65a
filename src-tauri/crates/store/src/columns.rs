//! Between columns and values: what a column is called, and what is made of it.

use entrada_core::Timestamp;
use entrada_core::ids::{DeviceId, EventId, FactHash, StaffId};
use entrada_core::model::Person;
use entrada_core::number::Number;
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StoreError;

/// Columns that hold more than a number or a text.
pub(crate) trait Columns {
    /// A ticket's or an order's number.
    fn number(&self, column: &str) -> rusqlite::Result<Number>;
    /// The same, where there may be none.
    fn some_number(&self, column: &str) -> rusqlite::Result<Option<Number>>;
    /// Milliseconds since 1970.
    fn moment(&self, column: &str) -> rusqlite::Result<Timestamp>;
    /// The same, where there may be none.
    fn some_moment(&self, column: &str) -> rusqlite::Result<Option<Timestamp>>;
    /// A device's key.
    fn device_id(&self, column: &str) -> rusqlite::Result<DeviceId>;
    /// A fact's hash.
    fn fact_hash(&self, column: &str) -> rusqlite::Result<FactHash>;
    /// An event's hash.
    fn event_id(&self, column: &str) -> rusqlite::Result<EventId>;
    /// Who was signed in.
    fn staff(&self, column: &str) -> rusqlite::Result<Option<StaffId>>;
    /// A number that is never negative.
    fn natural(&self, column: &str) -> rusqlite::Result<u64>;
    /// A value written as JSON.
    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
    /// The same, where there may be none.
    fn some_json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>>;
    /// What a private part's text says of a person, where it is here and says something.
    fn said(&self, column: &str) -> rusqlite::Result<Option<Person>>;
    /// A variant by its name.
    fn variant<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
    /// The same, where there may be none.
    fn some_variant<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>>;
}

impl Columns for Row<'_> {
    fn number(&self, column: &str) -> rusqlite::Result<Number> {
        Ok(number(self.get(column)?))
    }

    fn some_number(&self, column: &str) -> rusqlite::Result<Option<Number>> {
        Ok(self.get::<_, Option<i64>>(column)?.map(number))
    }

    fn moment(&self, column: &str) -> rusqlite::Result<Timestamp> {
        Ok(time(self.get(column)?))
    }

    fn some_moment(&self, column: &str) -> rusqlite::Result<Option<Timestamp>> {
        Ok(self.get::<_, Option<i64>>(column)?.map(time))
    }

    fn device_id(&self, column: &str) -> rusqlite::Result<DeviceId> {
        DeviceId::from_slice(self.get_ref(column)?.as_blob().map_err(unfit)?).map_err(unfit)
    }

    fn fact_hash(&self, column: &str) -> rusqlite::Result<FactHash> {
        FactHash::from_slice(self.get_ref(column)?.as_blob().map_err(unfit)?).map_err(unfit)
    }

    fn event_id(&self, column: &str) -> rusqlite::Result<EventId> {
        EventId::from_slice(self.get_ref(column)?.as_blob().map_err(unfit)?).map_err(unfit)
    }

    fn staff(&self, column: &str) -> rusqlite::Result<Option<StaffId>> {
        Ok(self.get::<_, Option<u32>>(column)?.map(StaffId))
    }

    fn natural(&self, column: &str) -> rusqlite::Result<u64> {
        Ok(self.get::<_, i64>(column)?.unsigned_abs())
    }

    fn json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        serde_json::from_str(self.get_ref(column)?.as_str().map_err(unfit)?).map_err(unfit)
    }

    fn some_json<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        let text = self.get_ref(column)?.as_str_or_null().map_err(unfit)?;
        text.map(serde_json::from_str).transpose().map_err(unfit)
    }

    fn said(&self, column: &str) -> rusqlite::Result<Option<Person>> {
        Ok(self.get_ref(column)?.as_str_or_null().map_err(unfit)?.and_then(Person::read))
    }

    fn variant<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        named(self.get_ref(column)?.as_str().map_err(unfit)?).map_err(unfit)
    }

    fn some_variant<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<Option<T>> {
        let name = self.get_ref(column)?.as_str_or_null().map_err(unfit)?;
        name.map(named).transpose().map_err(unfit)
    }
}

/// An error of our own while a row is read.
pub(crate) fn unfit(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::UserFunctionError(Box::new(error))
}

/// The name of an enum's variant, as serde writes it.
pub(crate) fn name_of<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(name) => Ok(name),
        other => Err(StoreError::Value(other.to_string())),
    }
}

/// The variant of that name.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T, serde::de::value::Error> {
    T::deserialize(serde::de::value::StrDeserializer::new(name))
}

pub(crate) fn number(bits: i64) -> Number {
    Number::from_random(bits.unsigned_abs())
}

/// A number as it is stored.
pub(crate) fn bits(number: Number) -> i64 {
    number.bits().cast_signed()
}

/// Milliseconds since 1970 as a moment; what is out of range becomes the nearest moment there is.
pub(crate) fn time(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(if ms < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

pub(crate) fn ms(moment: Timestamp) -> i64 {
    moment.as_millisecond()
}

/// A place in a stream as it is stored.
pub(crate) fn seq(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
