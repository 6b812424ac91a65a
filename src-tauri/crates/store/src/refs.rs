//! Row ids that stand for 32-byte names in this database, each a type of its own, and how they are looked up. They
//! never leave this device: the same event has another one elsewhere.

use entrada_core::ids::{DeviceId, EventId};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::sql::{one, run};

macro_rules! row_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(i64);

        impl $name {
            /// The row that was just inserted.
            pub(crate) fn inserted(db: &Connection) -> Self {
                Self(db.last_insert_rowid())
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }

        impl From<$name> for Value {
            fn from(id: $name) -> Self {
                Self::Integer(id.0)
            }
        }
    };
}

row_id!(
    /// A row of `event`.
    EventRef
);
row_id!(
    /// A row of `device`.
    DeviceRef
);
row_id!(
    /// A row of `fact`.
    FactRef
);

/// The row of an event; `None` when this device has never heard of it.
pub(crate) fn event_ref(db: &Connection, event: EventId) -> Result<Option<EventRef>, StoreError> {
    one(db, "SELECT id FROM event WHERE hash = ?1", [event.0.as_slice()], |row| row.get("id"))
}

/// The row of an event, made when there is none.
pub(crate) fn event_ref_made(db: &Connection, event: EventId) -> Result<EventRef, StoreError> {
    if let Some(known) = event_ref(db, event)? {
        return Ok(known);
    }
    run(db, "INSERT INTO event (hash) VALUES (?1)", [event.0.as_slice()])?;
    Ok(EventRef::inserted(db))
}

/// The row of a device, made when there is none.
pub(crate) fn device_ref(db: &Connection, device: DeviceId) -> Result<DeviceRef, StoreError> {
    let known = one(db, "SELECT id FROM device WHERE key = ?1", [device.0.as_slice()], |row| row.get("id"))?;
    if let Some(known) = known {
        return Ok(known);
    }
    run(db, "INSERT INTO device (key) VALUES (?1)", params![device.0.as_slice()])?;
    Ok(DeviceRef::inserted(db))
}
