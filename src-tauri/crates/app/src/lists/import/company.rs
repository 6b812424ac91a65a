//! How many people a row stands for, and who they are: its names, quantity, company and codes together. What a row says
//! otherwise is `rows`'.

use entrada_core::text;
use entrada_list::{Cell, Field, Reading, people};

use crate::app_error;
use crate::lists::import::rows::{Candidate, RowReader};
use entrada_list::status::yes_or_no;

impl RowReader<'_> {
    /// The people that a row stands for.
    pub(super) fn people(&mut self, reading: &Reading, shared: &Candidate) -> Vec<Candidate> {
        let line = reading.line;
        let (name_cell, quantity_cell, guests_cell) =
            (reading.cell(Field::Name), reading.cell(Field::Quantity), reading.cell(Field::Guests));
        let whole_order = shared.order.as_ref().is_some_and(|order| self.counted.contains(order));
        let quantity = if whole_order { None } else { self.quantity(line, &quantity_cell) };
        let (mut bare, mut more) = if self.context.list.ours {
            (name_cell.text.clone(), 0)
        } else {
            people::without_company(&name_cell.text)
        };
        let mut company = Vec::new();
        match self.guests(line, &guests_cell) {
            Company::Some(count) => more += count,
            Company::Named(name) => company.push(name),
        }
        if bare.trim().is_empty() {
            bare = name_cell.text.clone();
        }
        let wanted = quantity.or_else(|| (more > 0).then_some(1 + more));
        let mut names = if self.context.list.ours { vec![bare] } else { people::names(&bare, wanted) };
        let listed = names.len();
        names.extend(company);
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let mut count = names.len() + size(more);
        if let Some(quantity) = quantity.map(size) {
            if listed > 1 && names.len() != quantity && count != quantity {
                let problem = app_error!(
                    ImportProblems,
                    "import-names-and-count",
                    names = names.len(),
                    count = quantity
                );
                self.notes.problem(line, self.column(&name_cell, "name"), &name_cell.text, problem);
            }
            count = count.max(quantity);
        }
        let code_cell = reading.cell(Field::Code);
        let codes = if shared.must_be_here { Vec::new() } else { self.codes_of(line, &code_cell, reading) };
        if codes.len() > 1 && count > 1 && codes.len() != count {
            let problem =
                app_error!(ImportProblems, "import-codes-and-count", codes = codes.len(), count = count);
            self.notes.problem(line, self.column(&code_cell, "code"), &code_cell.text, problem);
        }
        count = count.max(codes.len());
        if count > size(people::MOST) {
            let problem = app_error!(ImportProblems, "import-quantity-too-many", max = people::MOST);
            self.notes.problem(line, self.column(&quantity_cell, "quantity"), &quantity_cell.text, problem);
            return Vec::new();
        }
        self.tell_company(
            line,
            (listed, count),
            &codes,
            [&name_cell, &quantity_cell, &guests_cell, &code_cell],
        );
        self.tickets(reading, shared, (&names, &codes, count))
    }

    /// Says where a row became several tickets.
    fn tell_company(
        &mut self,
        line: u64,
        (listed, count): (usize, usize),
        codes: &[String],
        cells: [&Cell; 4],
    ) {
        let [name, quantity, guests, code] = cells;
        if count < 2 {
            return;
        }
        if listed > 1 {
            let warning = app_error!(ImportProblems, "import-names-split", count = listed);
            self.notes.warning(line, self.column(name, "name"), &name.text, warning);
        } else {
            let said = [quantity, guests, name]
                .into_iter()
                .find(|cell| !cell.text.trim().is_empty())
                .unwrap_or(name);
            let warning = app_error!(ImportProblems, "import-quantity-made", count = count);
            self.notes.warning(line, self.column(said, "quantity"), &said.text, warning);
        }
        if codes.len() == 1 {
            let warning = app_error!(ImportProblems, "import-one-code", count = count);
            self.notes.warning(line, self.column(code, "code"), &code.text, warning);
        }
    }

    fn tickets(
        &mut self,
        reading: &Reading,
        shared: &Candidate,
        (names, codes, count): (&[String], &[String], usize),
    ) -> Vec<Candidate> {
        let line = reading.line;
        let (name_cell, seat_cell) = (reading.cell(Field::Name), reading.cell(Field::Seat));
        let emails = self.emails(line, &reading.cell(Field::Email), count);
        let seats = people::seats(&seat_cell.text, count);
        let mut made = Vec::with_capacity(count);
        for at in 0..count {
            let name = names.get(at).or_else(|| names.first()).map_or("", String::as_str);
            let name_cell = Cell { column: name_cell.column, text: name.to_owned() };
            let name = self.field(line, &name_cell, "name", |cell| text::optional_name("name", cell));
            let seat = match seats.get(at) {
                Some(seat) => {
                    let cell = Cell { column: seat_cell.column, text: seat.clone() };
                    self.field(line, &cell, "seat", |cell| text::optional_name("seat", cell))
                }
                None => None,
            };
            let email = emails.get(at).or_else(|| emails.first()).cloned();
            // One row, one name in the other system: only the first of several tickets can be it.
            let reference = shared.reference.clone().filter(|_| at == 0);
            made.push(Candidate {
                name,
                seat,
                email,
                code: codes.get(at).cloned(),
                reference,
                ..shared.clone()
            });
        }
        if count > 1 && seats.len() == 1 && !seat_cell.text.trim().is_empty() {
            let warning = app_error!(ImportProblems, "import-one-seat", count = count);
            self.notes.warning(line, self.column(&seat_cell, "seat"), &seat_cell.text, warning);
        }
        made
    }

    fn emails(&mut self, line: u64, cell: &Cell, count: usize) -> Vec<String> {
        let parts: Vec<&str> =
            cell.text.split([',', ';', '\n', ' ']).map(str::trim).filter(|part| !part.is_empty()).collect();
        if count > 1 && parts.len() == count {
            let all: Vec<String> = parts.iter().filter_map(|part| text::email(part).ok().flatten()).collect();
            if all.len() == count {
                return all;
            }
        }
        self.field(line, cell, "email", text::email).into_iter().collect()
    }

    fn quantity(&mut self, line: u64, cell: &Cell) -> Option<u32> {
        if cell.text.trim().is_empty() {
            return None;
        }
        let count = people::count(&cell.text);
        if count.is_none() {
            let problem = app_error!(ImportProblems, "import-quantity-unclear");
            self.notes.problem(line, self.column(cell, "quantity"), &cell.text, problem);
        }
        count
    }

    /// Who comes besides: so many, or somebody by name.
    fn guests(&mut self, line: u64, cell: &Cell) -> Company {
        let text = cell.text.trim();
        let plain = text.trim_start_matches('+').trim();
        if plain.is_empty() {
            return Company::Some(0);
        }
        if let Some(count) = people::count(plain) {
            return Company::Some(count.min(people::MOST));
        }
        match yes_or_no(plain) {
            Some(comes) => Company::Some(u32::from(comes)),
            None if plain.chars().any(char::is_alphabetic) && plain != "-" => {
                Company::Named(plain.to_owned())
            }
            None if plain == "-" => Company::Some(0),
            None => {
                let problem = app_error!(ImportProblems, "import-quantity-unclear");
                self.notes.problem(line, self.column(cell, "guests"), text, problem);
                Company::Some(0)
            }
        }
    }
}

/// Who comes besides the one who is named.
enum Company {
    Some(u32),
    Named(String),
}
