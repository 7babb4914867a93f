# What the coach advises on illness, pain, tiredness, breaks and wishes for more. Say first, reason under "why-".
advice-crash-after-illness = Effort put you back to bed, so your body isn't ready yet. Please see a doctor before you train again; until then only what feels easy in daily life.
why-crash-after-illness = Getting worse for days after a little effort is a reason to be checked before any ramp back.
advice-glands = Swollen glands with tiredness should be seen by a doctor within days. No lifting or straining until you've been told it's fine.
why-glands = Some throat infections make the spleen swell, and straining is risky then.
advice-mono =
    <b>No lifting, no running and no sport until your doctor has cleared you for it</b>, even once you feel well: that takes weeks. Sudden pain in the upper belly or the left shoulder, faintness, or trouble breathing or swallowing: call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Your plan is paused until you tell me who has cleared you, and when.
advice-glands-long = Glands and throat for this long: please see a doctor within days, and no lifting or straining until then.
why-glands-long = Some throat infections make the spleen swell, and straining is risky then.
advice-glands-ill = Please see a doctor within days, and no lifting or straining until then.
why-glands-ill = Some throat infections make the spleen swell, and straining is risky then.
advice-ill-long = This has gone on long enough to have it checked: please see a doctor within days. No training until then.
why-ill-long = An illness of ten days and more is past what should settle by itself.
advice-fever-over = Good that the fever has gone. Training waits until you've been free of it for two full days, without medicine; tell me then, and four sessions lead back. With a cough left it stays easy. Chest tightness, a racing heart or unusual breathlessness: be seen the same day.
why-fever-over = The first days after a fever are still a part of it; the heart is the last to be done with it.
advice-fever-now = No training with a fever. Rest and drink; we ramp up gently once you've been well for a day or two without medicine.
why-fever-now = Training with a fever can harm the heart and slows recovery.
advice-stomach-over = Glad it has settled. Today rest, or something short and easy once food and drink stay down; back to normal when you've been fine for a full day.
why-stomach-over = You are probably short of fluid and food, so half a session is plenty.
advice-stomach-now = No training until food and drink have stayed down for a day. Small sips often. If you can't keep fluids down, or see blood, be seen the same day.
why-stomach-now = Lost fluid makes hard work risky.
advice-illness-lingers = Good that the worst is over. With something left, easy only: about half the work, no intervals, no jumps, until { $until }. Chest tightness, a racing heart or dizziness: stop and be seen.
why-illness-lingers = What is left of an illness shows up first under hard work.
advice-illness-over = Glad you're better. I'd ramp up over four sessions, beginning with about half. Chest tightness, a racing heart or unusual breathlessness: stop and be seen.
why-illness-over = A ramp lets hidden after-effects show while the load is small.
advice-cold-long = A cold for more than ten days is worth an appointment within days. Until then easy work only.
why-cold-long = Colds usually settle within ten days.
advice-ill-now = Rest today. When everything has been gone for a full day, we ramp up gently. Breathless at rest, chest pain or confusion: get help at once.
why-ill-now = With an illness of the whole body or the chest, training waits.
advice-glands-only = Rest, and see how you are in three days. If you're also tired or feverish, see a doctor before you lift.
why-glands-only = Some throat infections make the spleen swell, and straining is risky then.
advice-head-cold = A head cold: easy is fine if you feel up to it. Try ten gentle minutes; if you feel worse, stop. No heavy sets, no intervals until you've been better for a day.
why-head-cold = Above the neck and without fever, gentle work does no harm; hard work can.
advice-low-energy = These signs together can mean that you eat too little for what you train. Please see a doctor within days. I'd keep your training easy, and I won't talk about weight.
why-low-energy = Lost periods or drive, being cold, low mood and repeated injuries often share one cause, and it can be helped.
advice-leaking = Leaking or heaviness is common and treatable: please see a pelvic-health physio within days. Until then no jumps, no running, nothing you hold your breath for.
why-leaking = It shows that the load is more than your pelvic floor can take yet.
advice-postpartum = Welcome back. Strength can return step by step: light, breathing out on the effort, no jumps. Running waits until about twelve weeks after the birth, or until a pelvic-health physio says so earlier, and begins with walking and running in turns, once half an hour of walking, ten single-leg squats, ten hops and twenty calf raises bring no symptoms. Leaking, heaviness, bleeding or pain means a step back and a check.
why-postpartum = After birth, tissue needs weeks to months; a check comes before running.
advice-pregnant = Strength work is welcome in pregnancy if your midwife or doctor agrees: moderate effort, no breath-holding, no jumps, nothing with a risk of falling. Bleeding, pain, dizziness or fluid: stop and call your maternity unit.
why-pregnant = Moderate work is good for most; a few conditions rule it out, so a professional decides.
advice-iron = Let's ease this week. Heavy periods with lasting tiredness are a good reason to ask your doctor for an iron check this month.
why-iron = Low iron is common in runners and easy to find.

advice-sore-long = Sore for more than five days is more than ordinary soreness. I'd take the load off it; if it isn't clearly better in three days, have a physio look.
why-sore-long = Ordinary soreness peaks within three days and is gone within a week.
advice-sore-very = That's very sore. Leave those muscles alone for a few days and drink well. If your urine turns dark, or they swell hard, be seen the same day.
why-sore-very = Very strong soreness after unusual work rarely means more, and dark urine is the sign to know.
advice-sore-much = Proper soreness. Easy movement and other muscles today; the sore ones get light work until it eases.
why-sore-much = Sore muscles are weaker for a day or three; that's normal after unusual work.
advice-sore = Ordinary soreness: moving gently helps. Train as planned if it eases when you're warm, just don't add anything. If a limb swells hard, your pee turns dark or it's worse after day three, be seen the same day.
why-sore = It peaks one to three days after unusual work and goes by itself.
advice-pain-8-reassured = That's a lot of pain. Nothing that loads { $region ->
        [general] it
       *[other] your { $region }
    } now, and please see a physio or doctor within days. If you can't put weight on it, it swells fast or goes numb, be seen today.
why-pain-8-reassured = Pain of eight and more is a stop sign, also when it moves well.
advice-pain-8 = That's too much pain to wait with. Stop, and have { $region ->
        [general] it
       *[other] your { $region }
    } looked at today. If it looks out of shape, is numb or cold, or you can't put weight on it, go to emergency.
why-pain-8 = Pain of eight and more needs to be seen the same day.
advice-pain-6-sudden = It came suddenly and changes how you walk: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at today, and don't load it.
why-pain-6-sudden = Sudden, strong and limping together can mean a tear or a break.
advice-pain-6-lasting = Strong and not getting better: please see a physio or doctor within days. Nothing loads { $region ->
        [general] it
       *[other] your { $region }
    } until then; the rest of you trains on.
why-pain-6-lasting = Two weeks without getting better is long enough to ask someone who can examine it.
advice-pain-6-eased = Good that you backed off and it came down. Stay with what keeps { $region ->
        [general] it
       *[other] your { $region }
    } at two or less until { $until }, and tell me how it is next morning.
why-pain-6-eased = Above five is too much; at two or less you may go on.
advice-pain-6 = Above five is too much. I'd take the load off { $region ->
        [general] it
       *[other] your { $region }
    }; please see a physio or doctor within days. If you can't walk on it, it swells fast or wakes you at night, be seen sooner.
why-pain-6 = While loading, zero to two is fine, up to five can be acceptable, above five is too much.
advice-pain-lasting-tried = It's been there for two weeks or more and isn't falling: time for a physio. Until then easier work for { $region ->
        [general] it
       *[other] your { $region }
    }, and the rest of you trains on.
why-pain-lasting-tried = Pain that stays at three or more for two weeks wants a pair of eyes.
advice-pain-lasting = This has been with you for a long while: please have a physio look within days. I'd keep { $region ->
        [general] it
       *[other] your { $region }
    } on easier work until then.
why-pain-lasting = Six weeks and more is longer than a passing irritation.
advice-pain-4-limping = If it makes you limp, don't run on it, and have { $region ->
        [general] it
       *[other] your { $region }
    } looked at within days. I'd swap what provokes it.
why-pain-4-limping = A limp moves a pain one step up.
advice-pain-4-rising = It's climbing, so it goes one step up: easier work for { $region ->
        [general] it
       *[other] your { $region }
    } now, and a physio within days. Pain on one spot of bone, at night or on hopping: be seen sooner.
why-pain-4-rising = Pain that climbs from report to report is treated one step worse.
advice-pain-4-rest = Pain at rest or at night goes one step up: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at within days. I'd swap what provokes it.
why-pain-4-rest = Pain that doesn't need load to be there is worth an examination.
advice-pain-4-morning = Not back to usual by morning, so the last dose was too much: less for { $region ->
        [general] it
       *[other] your { $region }
    } until { $until }, no jumps, no speed. Tell me how it is tomorrow morning.
why-pain-4-morning = What counts is the next morning: it should be back to where it was.
advice-pain-4-ceiling = That's more than this spot should have under load. I'd swap what provokes { $region ->
        [general] it
       *[other] your { $region }
    }; keep runs flat and easy, and only as far as it stays low. If it isn't better by { $until }, see a physio.
why-pain-4-ceiling = Joints and some muscles bear less pain under load than tendons do.
advice-pain-4 = Four to five can be acceptable here if it's back to usual by morning. Less load and slower for { $region ->
        [general] it
       *[other] your { $region }
    } until { $until }, no jumps, no hills or speed.
why-pain-4 = Tendons may work with some pain, as long as it settles by the next morning.
advice-pain-3-limping = A limp means too much. I'd swap what provokes { $region ->
        [general] it
       *[other] your { $region }
    }. No running until walking is normal; not better by { $until }: see a physio.
why-pain-3-limping = A limp moves a pain one step up.
advice-pain-3-morning = Still there in the morning, so I'd take a step back with { $region ->
        [general] it
       *[other] your { $region }
    } until { $until }. Tell me tomorrow how it is.
why-pain-3-morning = What counts is the next morning: it should be back to where it was.
advice-pain-3-rising = It's creeping up, so I'd ease { $region ->
        [general] it
       *[other] your { $region }
    } now rather than later. If it climbs again, see a physio.
why-pain-3-rising = Pain that climbs from report to report is treated one step worse.
advice-pain-3-again = Three a second time within two weeks: I'd swap what provokes { $region ->
        [general] it
       *[other] your { $region }
    } most for something kinder until { $until }; the rest goes on. Tell me how the next morning is.
why-pain-3-again = What hurts at three again is not settling by itself; the next easier exercise gives it the chance.
advice-pain-3-ceiling = Just above what this spot should have. I'd swap what provokes { $region ->
        [general] it
       *[other] your { $region }
    } most until { $until }; the rest goes on. Tell me how the next morning is.
why-pain-3-ceiling = Each tissue has its own limit; above it we choose kinder exercises.
advice-pain-3 = Three is where I stop adding: nothing goes up for { $region ->
        [general] it
       *[other] your { $region }
    }, a little less of what provokes it, no jumps. If it's higher next morning, tell me.
why-pain-3 = At three and more I never add load.
advice-pain-low-bone = Low, but climbing, on a spot where bone can be the cause. Less impact until { $until }. Pain on one spot of the bone, at night or on hopping: see a doctor within days.
why-pain-low-bone = Bone gives its warning early; we listen early.
advice-pain-low-limping = Low, but it changes how you walk. Ease off { $region ->
        [general] it
       *[other] your { $region }
    } for some days; if the limp stays, see a physio.
why-pain-low-limping = A limp moves a pain one step up.
advice-pain-low-more = It's coming down nicely. Repeat the same once more; if the next two sessions and mornings stay this calm, take one small step up, one thing at a time.
why-pain-low-more = I wait for two calm exposures before a step.
advice-pain-low = Zero to two is fine to train with. What loads { $region ->
        [general] it
       *[other] your { $region }
    } stays as it is for now; it may go up once the mornings after it are calm.
why-pain-low = While loading, zero to two is safe; we only hold what provokes it.
advice-pain-none = Good to hear. On with the plan; two calm sessions before anything goes up there.
why-pain-none = Settled is good; two calm sessions show that it holds.
advice-pain-gone = Good that it's settled. On with the plan; if it comes back, tell me where and how much, zero to ten.
why-pain-gone = What settles quickly and stays away needs no change.
advice-pain-unsaid-bad = If it changes how you walk, no running on it today. I'd ease what loads { $region ->
        [general] it
       *[other] your { $region }
    }.
why-pain-unsaid-bad = As long as I don't know how much it hurts, I don't assume that it's little.
advice-pain-unsaid-sudden = Something sudden: leave { $region ->
        [general] it
       *[other] your { $region }
    } alone today. If it swells fast, you can't put weight on it or it gives way, be seen today.
why-pain-unsaid-sudden = As long as I don't know how much it hurts, I don't assume that it's little.
advice-pain-unsaid-sudden-back =
    First of all: if you don't feel everything between your legs, can't pass water as always, or both legs are weak, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Otherwise leave your back alone today, but don't lie down for it: walk about as it allows. If a leg goes numb or weak, be seen today.
why-pain-unsaid-sudden-back = A back that seizes up nearly always lets go again; bladder, saddle and legs tell when it isn't only that.
advice-pain-unsaid-long = That's a while. Until I know how much it hurts I'd make what loads { $region ->
        [general] it
       *[other] your { $region }
    } easier.
why-pain-unsaid-long = As long as I don't know how much it hurts, I don't assume that it's little.
advice-pain-unsaid = Noted. Until I know how much it hurts, nothing goes up for { $region ->
        [general] it
       *[other] your { $region }
    }, and I'd make what loads it a little easier for three days. If it swells, wakes you at night or something new comes with it, have it looked at.
why-pain-unsaid = As long as I don't know how much it hurts, I don't assume that it's little.
ask-pain = How much does it hurt, zero to ten, and is it different next morning?
ask-urine = Is your urine its usual colour?
ask-cleared = Has a doctor or midwife said that training is fine for you now?
answer-fit = Good to know. What strains stays out all the same.{ $open ->
    [yes] {" "}And the easier days I proposed: shall they hold?
   *[no] {""}
}
answer-unfit = Then please ask before anything hard, within days.{ $eased ->
    [yes] {" "}The easier days I proposed hold until then.
   *[no] {""}
} Tell me when somebody has said that training is fine.
cure-if-own = If it hurts you now, tell me how much, from 0 to 10, and I plan around it.
answer-noted = Thanks, noted.{ $open ->
    [yes] {" "}And the change above: shall it hold?
   *[no] {""}
}
answer-still-see = Then it is less pressing, and I still can't tell from here whether it is harmless: have it looked at as I said, and call for help if it comes with effort, breathlessness or faintness.
ask-ill = Do you feel ill in any way: throat, chest, fever, stomach?
ask-gap = How long was the break, and what was the reason?

advice-slump-unrested = A slump that rest doesn't lift deserves a doctor's look within days. Until then two easy weeks: about half the work, nothing hard.
why-slump-unrested = Falling performance in spite of rest has causes that only a check can find.
advice-slump-long = Two weeks and more of slump with low mood: please see a doctor within days, and take two easy weeks now.
why-slump-long = These signs together can mean too much training for too little recovery, or something else worth finding.
advice-slump-sleep = Two weeks and more of slump with bad sleep: please see a doctor within days, and take two easy weeks now.
why-slump-sleep = These signs together can mean too much training for too little recovery, or something else worth finding.
advice-tired-unrested = Tired for this long in spite of rest: please see a doctor within days. Easy work only until then.
why-tired-unrested = Lasting tiredness has causes that only a check can find.
advice-tired-month = A month of tiredness is long enough for a check-up: please see a doctor within days. I'd ease the plan until then.
why-tired-month = Lasting tiredness has causes that only a check can find.
advice-no-sleep = Hardly any sleep: rest today, or a walk. No heavy lifting.
why-no-sleep = After a night without sleep, strength, attention and judgement are down.
advice-short-nights = Several short nights in a row: let's make these days easy, with fewer sets and nothing heavy. Short is better than skipped.
why-short-nights = Poor sleep over days goes with more injuries, so we cut load before something else does.
advice-short-sleep = Under five hours: easy or technique only today, no maximum, no jumps. A nap counts.
why-short-sleep = One short night lowers performance for a day; it comes back by itself.
advice-pulse-high = Your resting heart rate is well above usual: easy only today and tomorrow.
why-pulse-high = A resting heart rate well above usual can mean illness on its way or too little recovery.
advice-slump = Let's take an easier week: fewer sets, easy runs, more sleep. If two weeks don't lift it, see a doctor.
why-slump = Most short slumps lift with a week of less.
advice-energy-lowest = Empty is a good reason to rest today. A walk, food, an early night.
why-energy-lowest = On days like this rest gives more than training.
advice-spike = Lovely drive, and a lot at once. I'd pull this week back so that tendons and bones can keep up; consistency beats a big week.
why-spike = A sudden jump after a quiet time is when injuries happen.
advice-low-mood = Sorry it's rough right now. I'd keep it short and easy this week; moving a little often helps. If it stays low for two weeks, talk to your doctor.
why-low-mood = Life's load and training's load come out of the same account.
advice-stressed = A lot on your plate: a smaller plan this week, so that it gives energy rather than takes it.
why-stressed = Life's load and training's load come out of the same account.
advice-short-sleep-mild = A short night: train, but leave out the last set of the extras and keep two or three reps in hand.
why-short-sleep-mild = Five to six hours is worth a small step down for a day.
advice-energy-low = Low energy: a smaller session today, stop while it feels good.
why-energy-low = A small step down on a flat day costs nothing.
advice-soreness-most = Very sore: other muscles or rest today.
why-soreness-most = Sore muscles are weaker for a day or three.
advice-pulse-up = Resting heart rate a bit up: slightly less today.
why-pulse-up = Five beats and more above usual is worth a small step down.
advice-drained = Take it easy today: drink, eat, and keep it short and light.
why-drained = Your body has other work to do for a day or two.
advice-bad-sleep = Poor sleep: a little less today, and an early night.
why-bad-sleep = Sleep is where training turns into strength.
advice-tired-well = Tired in the middle of a block while things go well is part of it. Hold everything where it is, no extras.
why-tired-well = Tired with good performance is training; tired with falling performance is too much.
advice-tired = Tired noted. A little less today: drop the last set of the extras, and nothing goes up.
why-tired = A small step down on a tired day costs nothing.

advice-gap-long = Welcome back. After { $gap } days I'd restart lower: about half of the sets and three quarters of the load, growing over three weeks, no jumps. It comes back faster than it went.
why-gap-long = Tendons lose and regain their tolerance more slowly than muscles, so the first weeks are easy.
advice-gap-weeks = Welcome back. After { $gap } days: a bit more than half of the sets, about 85 % of the load, no jumps; three quarters of the sets in the second week.
why-gap-weeks = A step down after a break avoids soreness and strain; you'll be back within two weeks.
advice-bone-healed = Good to hear. I'd begin low: walk before you run, then walking and running by turns every other day, no jumps yet, and nothing heavier for two weeks. If the spot is sore to press or hurts on a hop, stop and tell me.
why-bone-healed = A bone that has healed still has to get used to impact again; a little every other day is what it grows on.
advice-gap-days = After { $gap } days off: slightly fewer sets and a bit less load in the first session, then on.
why-gap-days = A week off costs next to nothing; the first session is for the feel.
advice-gap-short = A few days off cost nothing. On with the plan, no catching up.
why-gap-short = Rest days are when you get stronger.
advice-back-unsaid = Welcome back. I'd begin lower and build up over two weeks.
why-back-unsaid = As long as I don't know how long the break was, I begin with care.
advice-race-rest = Leave it: no strength work in the last two days before a race. An easy jog and a few strides are plenty; nothing you lift now helps on the day, and tired legs would cost you.
advice-race-primer = A short primer at most: one or two light, fast sets of what you know, nothing new and nothing that makes you sore. From tomorrow on nothing.
advice-race-near = Less, not as usual: about half the sets, no heavy legs, nothing new, and nothing at all in the last two days.
why-race-rest = Lifts left out in race week cost nothing; tired or sore legs do.
advice-missed-one = One missed session changes nothing. Just go on with the next one as planned, no doubling up.
advice-missed-today = Yes: { $today ->
    [yes] today
   *[no] { $day }
} can take it. Nothing is lost, and the next session stays where it is. If life gets in the way again, let it go; nothing gets doubled up.
advice-missed-taken = { $today ->
    [yes] Today
   *[no] { $day }
} has a session of its own, and one is enough: what was missed is not put on top. One session less changes nothing.
advice-missed-other = No harm done. These days can take it; leaving it out is fine too.
advice-missed-drop = No harm done: leave it out and go on with the next one as planned. One session less changes nothing.
advice-missed-run = One missed run changes nothing. Go on as planned and don't double up; if the day is free, an easy run instead is fine.
advice-missed-nothing = No harm done: one session less changes nothing. My plan has none of the last days to move{ $next ->
    [none] .
   *[other] ; the next one is on { $next }, as planned.
}
why-missed-one = What you do over months counts; doubling up is what hurts.
advice-more-in-pain = Not yet: you told me of pain this week. Hold what you have, and after two calm sessions we go up one step.
why-more-in-pain = At three and more I never add load.
advice-more = When you reach the top of the reps with something in hand in two sessions in a row, I add the smallest step. One thing at a time.
why-more = Small steps after the target is met are what holds.
