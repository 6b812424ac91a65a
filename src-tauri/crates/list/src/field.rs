//! What a column of a list can hold. By which words it is recognised is `vocabulary`'s.

use std::fmt;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The holder's name; beside a last name alone, the first name.
    Name,
    /// The holder's first name.
    FirstName,
    /// The holder's last name.
    LastName,
    /// The holder's e-mail address.
    Email,
    /// The name of the ticket type.
    Type,
    /// The seat, in full or the last part of it.
    Seat,
    /// The part of the hall that the seat is in.
    SeatZone,
    /// The row that the seat is in.
    SeatRow,
    /// A note for the door.
    Note,
    /// A code of another system that opens the door.
    Code,
    /// Whether it is paid: yes or no, a mark, a date or an amount.
    Paid,
    /// Whether somebody comes, by the words of the system that the list is from.
    Status,
    /// Something in it means that the ticket is void.
    Void,
    /// How many tickets the row stands for.
    Quantity,
    /// How many people come besides the one who is named.
    Guests,
    /// The order that the row belongs to.
    Order,
    /// What the other system calls this very ticket.
    Reference,
    /// What the ticket cost.
    Price,
    /// The price's currency.
    Currency,
    /// From when it lets in.
    ValidFrom,
    /// Until when it lets in.
    ValidUntil,
    /// At which gate.
    Gate,
    /// The number of a ticket of this program.
    Number,
    /// The state that an export of this program names.
    State,
    /// Why it is blocked or cancelled, in such an export.
    StateText,
    /// Who bought it.
    Buyer,
    /// The buyer's first name.
    BuyerFirstName,
    /// The buyer's last name.
    BuyerLastName,
    /// The buyer's e-mail address.
    BuyerEmail,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Type,
        Self::Seat,
        Self::SeatZone,
        Self::SeatRow,
        Self::Note,
        Self::Code,
        Self::Paid,
        Self::Status,
        Self::Void,
        Self::Quantity,
        Self::Guests,
        Self::Order,
        Self::Reference,
        Self::Price,
        Self::Currency,
        Self::ValidFrom,
        Self::ValidUntil,
        Self::Gate,
        Self::Number,
        Self::State,
        Self::StateText,
        Self::Buyer,
        Self::BuyerFirstName,
        Self::BuyerLastName,
        Self::BuyerEmail,
    ];

    /// Its name in the terminal and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::Type => "type",
            Self::Seat => "seat",
            Self::SeatZone => "seat_zone",
            Self::SeatRow => "seat_row",
            Self::Note => "note",
            Self::Code => "code",
            Self::Paid => "paid",
            Self::Status => "status",
            Self::Void => "void",
            Self::Quantity => "quantity",
            Self::Guests => "guests",
            Self::Order => "order",
            Self::Reference => "reference",
            Self::Price => "price",
            Self::Currency => "currency",
            Self::ValidFrom => "valid_from",
            Self::ValidUntil => "valid_until",
            Self::Gate => "gate",
            Self::Number => "number",
            Self::State => "state",
            Self::StateText => "state_text",
            Self::Buyer => "buyer",
            Self::BuyerFirstName => "buyer_first_name",
            Self::BuyerLastName => "buyer_last_name",
            Self::BuyerEmail => "buyer_email",
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_that_of_its_field() {
        for field in Field::ALL {
            assert_eq!(Field::of(field.name()), Some(field));
        }
        assert_eq!(Field::of(" Valid-From "), Some(Field::ValidFrom));
        assert_eq!(Field::of("phone"), None);
    }
}
