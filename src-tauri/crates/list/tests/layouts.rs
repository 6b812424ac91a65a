//! Each layout: on which line the header is, what the columns are, who comes.

use entrada_list::{Choice, Field, List, ListError, Reason, Row};

use crate::{bytes, coming, header_of, readings, try_understood, understood};

fn of(text: &str) -> List {
    understood(text.as_bytes())
}

fn names(list: &List) -> Vec<String> {
    coming(list).into_iter().map(|[name, ..]| name).collect()
}

#[test]
fn headers_stand_below_titles_and_merged_cells() {
    for (file, line, people) in [
        ("title_rows.csv", 4, 2),
        ("merged_header.csv", 2, 2),
        ("numbers.csv", 2, 2),
        ("title_showroom_onetype.csv", 2, 2),
        ("header_again.csv", 1, 2),
        ("xl_sep_utf16.csv", 2, 2),
        ("footer_one_type.csv", 1, 2),
        ("xl_ragged.csv", 1, 24),
        ("strange_values.csv", 1, 7),
        ("book.xlsx", 2, 2),
        ("book.ods", 2, 2),
    ] {
        let list = understood(&bytes(file));
        assert_eq!(
            (list.header_line, names(&list).len()),
            (Some(line), people),
            "{file} {:?}",
            coming(&list)
        );
    }
    for (text, line, expected) in [
        ("Summer ball\n\nPrepared by Ana\nName,Email,Type\nAda,a@x.org,VIP\n", 4, vec!["Ada"]),
        ("Name\nAda\nBob\n", 1, vec!["Ada", "Bob"]),
        ("Guests,,\nNo.,Guest,Tickets\n1,Ada,2\n2,Bob,1\n", 2, vec!["Ada", "Bob"]),
        (
            "Event:;Jazz;;\nDate:;20.11.2026;;\nNachname;Vorname;E-Mail;Kategorie\nLovelace;Ada;a@x.org;VIP\n",
            3,
            vec!["Ada Lovelace"],
        ),
        ("ФИО,Почта\nАда,ada@example.org\n", 1, vec!["Ада"]),
    ] {
        let list = of(text);
        assert_eq!(
            (list.header_line, names(&list)),
            (Some(line), expected.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
    }
}

#[test]
fn a_spreadsheet_is_read_as_people_see_it() {
    for file in ["book.xlsx", "book.ods"] {
        let list = understood(&bytes(file));
        let first = &readings(&list)[0];
        assert_eq!(first.line, 3);
        assert_eq!(
            [Field::Name, Field::Code, Field::Price].map(|field| first.text(field).to_owned()),
            ["Zoë Müller", "4012345678901", "12.5"]
        );
        assert!(first.text(Field::ValidUntil).starts_with("2024-11-20"), "{}", first.text(Field::ValidUntil));
        assert_eq!(readings(&list)[1].text(Field::Code), "0012345678902");
        assert_eq!(list.passed.len(), 1);
    }
}

#[test]
fn exports_of_many_programs_are_understood() {
    for (program, text, expected) in [
        (
            "Hi.Events",
            "ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Product ID,Product Name,Event ID,Public ID,Short ID,Created Date,Last Updated Date,Notes\n\
             7,Ada,Loves,a@x.org,ACTIVE,No,,3,VIP,1,A-9KX2MQ4,a_Kd93kfP,2026-10-01,2026-10-01,\n\
             8,Bo,Derk,b@x.org,CANCELLED,No,,3,VIP,1,A-7PLQ2X1,a_Pf02lqW,2026-10-01,2026-10-01,\n",
            vec!["Ada Loves"],
        ),
        (
            "alf.io",
            "ID,Creation,Category,Event,Status,OriginalPrice,PaidPrice,Discount,VAT,ReservationID,Full Name,First Name,Last Name,E-Mail,Locked,Language\n\
             5f0c-1,2026-10-01,VIP,Jazz,ACQUIRED,40.00,40.00,0,0,AB12CD34,Ada Loves,Ada,Loves,a@x.org,No,en\n\
             5f0c-2,2026-10-01,VIP,Jazz,TO_BE_PAID,40.00,40.00,0,0,AB12CD35,Bo Derk,Bo,Derk,b@x.org,No,en\n\
             5f0c-3,2026-10-01,VIP,Jazz,CANCELLED,40.00,40.00,0,0,AB12CD36,Cy Mo,Cy,Mo,c@x.org,No,en\n",
            vec!["Ada Loves", "Bo Derk"],
        ),
        (
            "Luma",
            "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,custom_source,checked_in_at,qr_code_url,amount,currency,ticket_type_id,ticket_name\n\
             gst-1AbCdE,Ada Loves,Ada,Loves,a@x.org,,2026-08-08T00:16:45Z,approved,,,https://lu.ma/check-in/evt-N?pk=g-2U61lr65,€40.00,eur,tt-1,VIP\n\
             gst-2AbCdE,Bo Derk,Bo,Derk,b@x.org,,2026-08-08T00:16:45Z,declined,,,https://lu.ma/check-in/evt-N?pk=g-3U61lr65,,,tt-1,VIP\n\
             gst-3AbCdE,Cy Mo,Cy,Mo,c@x.org,,2026-08-08T00:16:45Z,waitlist,,,https://lu.ma/check-in/evt-N?pk=g-4U61lr65,,,tt-1,VIP\n",
            vec!["Ada Loves"],
        ),
        (
            "Meetup",
            "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\n\
             Ada Loves\tuser 123\tMember\tNo\tYes\t1\tMay 1\tMay 1\thttps://x\nBo Derk\tuser 124\tMember\tNo\tNo\t0\tMay 1\tMay 1\thttps://y\n",
            vec!["Ada Loves"],
        ),
        (
            "Ticket Tailor",
            "Order ID,Order date,Buyer first name,Buyer last name,Buyer email,Ticket type,Ticket code,Full name,Email,Status\n\
             or_1001,2026-10-01,Pat,Payer,p@x.org,VIP,XK9P2Q7,Ada Loves,a@x.org,valid\nor_1001,2026-10-01,Pat,Payer,p@x.org,VIP,XK9P2Q8,Bo Derk,b@x.org,void\n",
            vec!["Ada Loves"],
        ),
        (
            "Attendize",
            "First Name,Last Name,Email,Ticket ID,Order Reference,Ticket Type,Purchase Date,Has Arrived,Arrival Time\n\
             Ada,Loves,a@x.org,ABC123-1,ABC123,VIP,2026-10-01,No,\nBo,Derk,b@x.org,ABC123-2,ABC123,VIP,2026-10-01,No,\n",
            vec!["Ada Loves", "Bo Derk"],
        ),
        (
            "Eventbrite, buyers only",
            "Order ID,Buyer first name,Buyer last name,Buyer email,Ticket quantity,Ticket type\n10,Ada,Loves,a@x.org,2,VIP\n",
            vec!["Ada Loves"],
        ),
        (
            "Google Forms in German",
            "Zeitstempel,E-Mail-Adresse,Vor- und Nachname,Wie viele Karten brauchst du?,Kommst du?\n1.10.2026,a@x.org,Ada Loves,2,Ja\n1.10.2026,b@x.org,Bo Derk,1,\"Nein, leider\"\n",
            vec!["Ada Loves"],
        ),
        (
            "Portuguese",
            "Nome;Sobrenome;E-mail;Tipo de ingresso;Situação;Quantidade\nAda;Loves;a@x.org;VIP;Confirmado;1\nBo;Derk;b@x.org;VIP;Cancelado;1\n",
            vec!["Ada Loves"],
        ),
        (
            "Arabic",
            "الاسم الكامل,البريد الإلكتروني,نوع التذكرة,الحالة\nآدا,a@x.org,VIP,مؤكد\nبو,b@x.org,VIP,ملغى\n",
            vec!["آدا"],
        ),
        ("Hindi", "पूरा नाम,ईमेल,टिकट का प्रकार,स्थिति\nएडा,a@x.org,VIP,पुष्टि\nबो,b@x.org,VIP,रद्द\n", vec!["एडा"]),
    ] {
        let list = of(text);
        assert_eq!(names(&list), expected, "{program} {:?}", list.columns);
        let stranger =
            coming(&list).iter().find(|[_, email, _]| !email.is_empty() && !email.contains('@')).cloned();
        assert_eq!(stranger, None, "{program}");
    }
}

#[test]
fn attendees_come_before_buyers_and_full_seats_before_numbers() {
    let list = understood(&bytes("tito_tickets.csv"));
    assert_eq!(header_of(&list, Field::Name), Some("Ticket Full Name"));
    assert_eq!(header_of(&list, Field::Buyer), Some("Order Name"));
    assert_eq!(header_of(&list, Field::Order), Some("Order Reference"));
    let list = understood(&bytes("pretix_seats_rows.csv"));
    assert_eq!(header_of(&list, Field::Seat), Some("Seat name"));
    assert_eq!(readings(&list)[0].text(Field::Email), "a1@example.org");
    let list = of("Name,Type,Row,Seat number\nAda,VIP,3,7\nBob,VIP,4,7\n");
    assert_eq!(
        readings(&list).iter().map(|row| row.text(Field::Seat).to_owned()).collect::<Vec<_>>(),
        ["3-7", "4-7"]
    );
}

#[test]
fn numbers_and_counts_are_nobodys_name() {
    let list =
        of("Attendee #,Ticket No,Guests,Full name,Type\n15001112221,1,2,Ada,VIP\n15001112222,2,1,Bob,VIP\n");
    assert_eq!(names(&list), ["Ada", "Bob"]);
    assert_eq!(header_of(&list, Field::Guests), Some("Guests"));
    let list = of("Item #,Item Name,Name\n1,VIP,Ada\n2,Standard,Bob\n");
    assert_eq!(header_of(&list, Field::Type), Some("Item Name"));
}

#[test]
fn a_column_is_one_of_codes_only_if_it_can_be() {
    let code = |text: &str| header_of(&of(text), Field::Code).map(str::to_owned);
    assert_eq!(code("Name,Type,Code\nAda,VIP,DE\nBob,VIP,FR\n"), None);
    assert_eq!(code("Name,Type,Code\nAda,VIP,EARLY2026\nBob,VIP,EARLY2026\nCy,VIP,EARLY2026\n"), None);
    assert_eq!(code("Name,Type,Code\nAda,VIP,XK3P9Q\nBob,VIP,LM2R7T\n").as_deref(), Some("Code"));
    assert_eq!(code("Name,Type,Discount code\nAda,VIP,XK3P9Q\nBob,VIP,LM2R7T\n"), None);
    assert_eq!(
        code("Name,Type,Promo code,Barcode\nAda,VIP,XK3P9Q,9001234501\nBob,VIP,LM2R7T,9001234502\n")
            .as_deref(),
        Some("Barcode")
    );
}

#[test]
fn a_second_pair_is_read_where_the_first_is_empty() {
    let list = understood(&bytes("dup_headers.csv"));
    assert_eq!(
        coming(&list),
        [["Ada Loves", "ada@example.org", "Standard"], ["Buyer B", "b@example.org", "VIP"]]
            .map(|row| row.map(str::to_owned))
    );
    let second = list.columns.iter().position(|column| column.header == "Name (2)").unwrap();
    assert_eq!(list.used_instead(second), Some((1, 2, "Ada Loves".to_owned())));
    assert_eq!(list.used_instead(0), None);
}

#[test]
fn sums_remarks_and_repeated_headers_are_no_guests() {
    let list = of(
        "Name,Type,Paid\nAda,VIP,x\nTotal: 1,,\n\nName,Type,Paid\nBob,VIP,\nGesamt,,\nExportiert am 3.5.2026,,\n,,FALSE\n",
    );
    assert_eq!(names(&list), ["Ada", "Bob"]);
    assert_eq!(list.passed.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 7, 8, 9]);
}

#[test]
fn what_somebody_chooses_counts() {
    let text = b"Wer,Was,Wo\nAda,VIP,A1\n";
    let choose = |column: &str, field| Choice { column: column.to_owned(), field };
    let list = try_understood(
        text,
        &[choose("wer", Some(Field::Name)), choose("2", Some(Field::Type)), choose("Wo", None)],
        Some(1),
    )
    .unwrap();
    assert_eq!(coming(&list), [["Ada", "", "VIP"].map(str::to_owned)]);
    assert_eq!(list.columns.iter().map(|column| column.reason).collect::<Vec<_>>(), [Reason::Chosen; 3]);
    assert!(matches!(
        try_understood(text, &[choose("Wann", None)], None),
        Err(ListError::NoSuchColumn { .. })
    ));
    assert_eq!(try_understood(text, &[], Some(9)).unwrap_err(), ListError::NoSuchHeader(9));
    // A choice takes the field away from what was guessed.
    let list =
        try_understood(b"Name,Alias,Type\nAda,Countess,VIP\n", &[choose("Alias", Some(Field::Name))], None)
            .unwrap();
    assert_eq!(names(&list), ["Countess"]);
    assert_eq!(list.columns[0].field, None);
}

#[test]
fn without_a_header_the_content_tells() {
    let list =
        of("VIP,ada@example.org,Ada Lovelace,TIX-000123,yes,A1\nVIP,bob@example.org,Bob,TIX-000124,no,A2\n");
    assert_eq!(list.header_line, None);
    let fields: Vec<_> = list.columns.iter().map(|column| column.field).collect();
    let expected = [Field::Type, Field::Email, Field::Name, Field::Code, Field::Paid, Field::Seat];
    assert_eq!(fields, expected.map(Some));
    let list = of("Ada,Lovelace,Standard\nCharles,Babbage,VIP\n");
    assert_eq!(names(&list), ["Ada Lovelace", "Charles Babbage"]);
}

#[test]
fn whoever_reads_a_row_that_is_short_reads_empty_cells() {
    let list = of("Name,Type,Seat\nAda,VIP\n");
    let row = Row { line: 2, cells: vec!["Ada".to_owned()] };
    assert_eq!(list.reading(&row, &mut entrada_list::Memory::default()).text(Field::Type), "");
}
