### Errors, door: see words/errors.rs.

scan-not-here = لا يوجد مسح «{ $scan }» على هذا الحاسوب
scan-undone-before = سبق التراجع عن المسح { $scan }
undo-needs-desk = { $whose ->
    [old] هذا المسح أقدم من 15 دقيقة: لم يعد الباب يتراجع عنه
   *[other] هذا المسح من حاسوب آخر: الباب لا يتراجع عنه
}
    .terminal = يتراجع عنه من يبيع أو ينظّم برقم PIN الخاص به: ‎--person NAME.
    .window = يسجّل من يبيع أو ينظّم دخوله برقم PIN الخاص به ويتراجع عنه.
scan-undone = جرى التراجع عن المسح { $scan }
    .hint = امسح التذكرة مرة أخرى؛ سيكون ذلك مسحًا جديدًا بمعرِّف خاص به.
scan-id-taken = سبق استخدام معرِّف المسح { $scan } لرمز آخر أو اتجاه آخر أو بوابة أخرى
    .hint = أعطِ كل مسح معرِّفًا خاصًا به؛ والجهاز الذي يعدّ عمليات المسح يجب ألا يبدأ العدّ من جديد بعد إعادة تشغيله.
scan-id-malformed = معرِّف المسح من 1 إلى 64 حرفًا أو رقمًا أو شرطة أو نقطة أو نقطتين رأسيتين أو شرطة سفلية
party-of-nobody = لا أحد يرافق: اذكر العدد من 1 أو الجميع
scanner-read-no-ticket = «{ $text }» ليس تذكرة من هذه الفعالية: امسح واحدة بالماسح وتأكد من أن الرمز كامل
gate-not-of-event = ليس لـ { $event } بوابة «{ $gate }»
    .hint = بواباتها هي { $gates }.
question-not-of-event = لا يوجد سؤال «{ $question }»
    .terminal = اعرض قائمة الأسئلة (entrada question list EVENT).
    .window = انظر الأسئلة في «الفعالية»، «عند الباب».
answer-not-yes-or-no = يُجاب عن «{ $question }» بنعم أو لا، لا بـ «{ $answer }»
answer-not-a-choice = لا يمكن الإجابة عن «{ $question }» بـ «{ $answer }»: اختر من { $choices }

## Paper

cancelled-not-printed = التذكرة { $number } ملغاة ولا تُطبع
    .hint = أعد تفعيلها أولًا.
no-ticket-to-print = لا توجد تذكرة للطباعة
    .hint = بِع تذكرة أولًا.
no-guest-to-list = لا يوجد ضيف يوضع في قائمة
    .hint = بِع تذكرة أولًا.
picture-name-ending = يجب أن ينتهي { $file } بـ .png أو .svg
ticket-page-size-unknown = لا يمكن أن يكون حجم الورق «{ $size }»؛ المتاح a6 أو a4 أو letter
list-page-size-unknown = لا يمكن أن يكون حجم الورق «{ $size }»؛ المتاح هنا a4 أو letter
qr-code-too-long = الرمز أطول من أن يسعه QR، وحجمه بالبايت { $bytes }؛ اختصره إلى 2331 بايت على الأكثر
qr-code-empty = لا يوجد رمز يُرسم QR؛ أعطِ التذكرة رمزًا أولًا
ticket-not-drawn = التذكرة { $number }: { $why }
pdf-stopped = توقف قبل اكتمال ملف PDF؛ لم يُكتب شيء

## Printers

print-program-missing =
    البرنامج «{ $program }» غير موجود، فلا يمكن طباعة شيء؛ ثبّت { $package ->
        [PowerShell] PowerShell
       *[other] الحزمة { $package }
    }، أو احفظ ملف PDF واطبعه في مكان آخر
printing-no-answer = نظام الطباعة لا يجيب ({ $why })؛ شغّله، أو احفظ ملف PDF واطبعه في مكان آخر
printer-unknown = لا توجد طابعة «{ $name }»؛ الموجود: { $known }
printer-unknown-and-none = لا توجد طابعة «{ $name }»؛ ليس لهذا النظام أي طابعة
printer-not-chosen = لم تُختر طابعة وليس للنظام طابعة افتراضية؛ اختر إحدى طابعاته
print-file-unreadable = لا يمكن طباعة الملف { $file }: { $why }
print-copies-out-of-range = لا يمكن طباعة هذا العدد من النسخ: { $copies }؛ اطلب من 1 إلى 99
printing-refused = رفض نظام الطباعة: { $why }
no-event-at-door = لم تُذكر أي فعالية لهذا الباب
    .hint = اذكر واحدة على الأقل.
ticket-not-linked = لا شيء مربوط بالتذكرة { $number }
link-code-none = رمز السوار أو البطاقة من حرف واحد إلى { $most } حرفًا
link-code-taken = «{ $code }» مربوط من قبل بالتذكرة { $number }
    .hint = افصله هناك أولًا.
link-code-of-ticket = «{ $code }» رمز تذكرة أو رقمها ولا يمكن أن يكون رمز سوار أو بطاقة
