//! Sample tickets, shared by the tests and the example.

use entrada_paper::{Labels, TicketPage};

/// A code of this program's shape: 195 digits, different for every `n`.
pub(crate) fn code(n: usize) -> String {
    let mut state = n as u64 + 1;
    (0..195)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(b'0' + ((state >> 33) % 10) as u8)
        })
        .collect()
}

pub(crate) fn english() -> Labels {
    Labels {
        seat: "Seat".into(),
        price: "Price".into(),
        number: "Ticket number".into(),
        holder: "Admit".into(),
        language: "en".into(),
    }
}

pub(crate) fn plain(n: usize) -> TicketPage {
    TicketPage {
        event: "Summer Night Concert".into(),
        when: "Fri 20 Nov 2026, 19:30".into(),
        venue: "Old Customs House, Harbour Road 4, Lisbon".into(),
        holder: format!("Amélie Østergård {n}"),
        ticket_type: "Regular".into(),
        seat: format!("Row {}, seat {}", n / 40 + 1, n % 40 + 1),
        price: "€24.50".into(),
        number: "7K3Q9-M2FXD".into(),
        code: code(n),
        note: "Valid 20 Nov 18:00 to 21 Nov 02:00".into(),
        labels: english(),
    }
}

/// Tickets to look at: plain, long, several scripts, mirrored, almost empty.
pub(crate) fn shown() -> Vec<TicketPage> {
    let arabic = Labels {
        seat: "المقعد".into(),
        price: "السعر".into(),
        number: "رقم التذكرة".into(),
        holder: "الاسم".into(),
        language: "ar".into(),
    };
    vec![
        plain(1),
        TicketPage {
            event: "The 47th International Festival of Contemporary Chamber Music, Improvised Theatre and Experimental Film on the Danube: Opening Gala".into(),
            venue: "Großer Saal der Internationalen Stiftung für Zeitgenössische Kunst, Donaukanalpromenade 117–119, Wien".into(),
            holder: "Maximiliane-Charlotte Freifrau von Schwarzenberg-Hohenstein".into(),
            ticket_type: "Weekend pass with backstage tour and dinner, early bird".into(),
            seat: "Balcony left, block C2, row 14, seat 233".into(),
            price: "CHF 1,249.00".into(),
            note: "Valid 20 Nov 18:00 to 22 Nov 23:59. Keep this ticket until you leave; it admits one person once. Doors open an hour before the start.".into(),
            ..plain(2)
        },
        TicketPage { holder: "عبد الرحمن الأنصاري".into(), ..plain(3) },
        TicketPage { holder: "山田 花子 · 王小明 · 김민준".into(), seat: "二階 14列 22番".into(), ..plain(4) },
        TicketPage {
            event: "مهرجان الموسيقى العربية".into(),
            when: "الجمعة ٢٠ نوفمبر ٢٠٢٦، ١٩:٣٠".into(),
            venue: "دار الأوبرا، الجزيرة، القاهرة".into(),
            holder: "لؤلؤة عبد السلام".into(),
            ticket_type: "عادي".into(),
            seat: "صف ٤، مقعد ١٢".into(),
            price: "٢٥٠ ج.م".into(),
            note: "صالحة من ٢٠ نوفمبر ١٨:٠٠".into(),
            labels: arabic,
            ..plain(5)
        },
        TicketPage {
            event: "दीपावली संगीत संध्या 🎉".into(),
            venue: "กรุงเทพมหานคร · תל אביב · Αθήνα · Київ · 서울".into(),
            holder: "श्रीमती ऋत्विजा क्षीरसागर 👩🏽‍🎤".into(),
            ..plain(6)
        },
        TicketPage { event: "Quiz".into(), code: code(7), number: "7K3Q9-M2FXD".into(), ..TicketPage::default() },
        TicketPage {
            seat: String::new(),
            price: "Free".into(),
            note: String::new(),
            venue: String::new(),
            ticket_type: "Guest list".into(),
            code: "https://tickets.example/e/1842?t=aGVsbG8gd29ybGQ&sig=9f86d081884c7d65".into(),
            ..plain(8)
        },
    ]
}
