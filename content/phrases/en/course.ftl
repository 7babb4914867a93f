### Pain as a course, the way back into running and after an illness, tests of a region, and the check-in.

## In the middle of a set
advice-mid-set-end = Stop here. Six and more is too much: nothing that loads { $region ->
        [general] it
       *[other] your { $region }
    } any more today. What doesn't touch it may go on. If you can't put weight on it, it swells fast or gives way, be seen today.
why-mid-set-end = Above five the region is done for the day, however much of the session is left.
advice-mid-set-swap = Still three or more with less, so another exercise for { $region ->
        [general] it
       *[other] your { $region }
    } today. Leave this one.
why-mid-set-swap = Less load is tried once. If that doesn't settle it, the exercise goes, not the athlete.
advice-mid-set-lighter = Stop the set. Take about a fifth off, do a few slow repetitions, and tell me.
why-mid-set-lighter = Pain within a set ends the set. A fifth less, once, shows whether it was the load.
advice-mid-set-on = Two or less is fine to go on with. Keep it where it is, nothing more today.
why-mid-set-on = While loading, zero to two is safe; nothing goes up on it.
advice-mid-set-unsaid = Stop the set first.
ask-mid-set = How much does it hurt with less, zero to ten?

## The course
advice-course-often = That is three and more on { $times } days within two weeks: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at by a physio or doctor within days. What doesn't hurt goes on meanwhile. Sooner if it swells, locks, gives way, wakes you, or sits on one spot of bone.
advice-course-often-answered = Three and more on { $times } days within two weeks now, so it stands: have { $region ->
        [general] it
       *[other] your { $region }
    } looked at within days. What doesn't hurt goes on.
why-course-often = Three days in two weeks with pain of three and more want a pair of eyes; guessing further costs you time.
advice-course-was-severe = { $pain ->
    [0] Good that it's less.{" "}
    [1] Good that it's less.{" "}
    [2] Good that it's less.{" "}
   *[other] {""}
}It was eight or more this week, and that is looked at even when it calms down: were you seen? Until then nothing loads it, and no running. Once you were, tell me what they said.
why-course-was-severe = Pain that was so bad can be quiet for a while with the cause still there.
advice-course-stuck = Two weeks at three and more, and no lower: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at by a physio or doctor within days. What doesn't hurt goes on meanwhile.
why-course-stuck = A pain that hasn't come down in two weeks needs somebody who can examine it.
advice-course-worse = What counts is the worst of this morning, and that was more than it should be: the last dose was too much. The next work for { $region ->
        [general] it
       *[other] your { $region }
    } is about a third less, or an easier exercise; everything else goes on as planned.
why-course-worse = What counts is the next morning. Worse by two points, or above what the spot may have, means less next time.
advice-course-climbing = It hurt a little more each of the last three times, so I treat it one step worse: easier work for { $region ->
        [general] it
       *[other] your { $region }
    } until { $until }.
why-course-climbing = Three times in a row a bit more is a direction, even while each number is small.
advice-course-step-up = Two calm sessions and two calm mornings. { $left ->
    [yes] { $region ->
        [general] It
       *[other] Your { $region }
    } may take one small step up: a tenth more, or the next exercise of its ladder.
   *[no] { $region ->
        [general] It
       *[other] Your { $region }
    } is no longer locked: it goes up again with the plan, one thing at a time.
}
why-course-step-up = Two clean exposures at least two days apart show that the last dose was borne. Then one step, one thing at a time.
advice-course-clean = Calm, as it should be. { $locked ->
    [yes] One more like that, two days on or later, and it may go up a step.
   *[no] On with the plan.
}
why-course-clean = One calm time can be luck; two, two days apart, are a sign.
advice-course-same = No worse by morning, and not calm all through yet: the dose stays where it is, no more and no less.
why-course-same = Neither worse nor clean: the dose stays until two calm times show that it is borne.

## Signs of a stressed bone
advice-bone-risky =
    <b>Stop all running and jumping, and have it looked at today</b>: urgent care or your doctor. On this spot it may be the bone, and that has to be seen early. If you limp, spare the leg.
    Your plan is paused until you tell me who has cleared you.
advice-bone-suspected = Two signs together say that the bone itself may be stressed. So no running and no jumps from now on, even if it calms down; please have your { $region } looked at by a doctor within days. Can't put weight on it, or it hurts at rest: today. The rest of the plan goes on.
advice-bone-stands = It is still about the bone: no running and no jumps, even at zero, until somebody has looked at your { $region } and cleared it. Tell me who cleared it, and running comes back step by step.
advice-bone-found = No running, no jumps and nothing that loads that bone until whoever found it has cleared you: a diagnosed stress injury heals only unloaded. What they said about boot, crutches and weight goes before any plan. If it hurts at rest or at night, or more than it did, call them the same day. Tell me who cleared it and when, and running comes back step by step.
advice-bone-diagnosed = What loads { $region ->
        [general] it
       *[other] your { $region }
    } is out of the plan until then; the rest goes on.
why-bone-found = A stressed bone that goes on being loaded can break; one that rests heals in weeks to months.
why-bone = Pain on one spot, on hopping, at rest, or earlier each run, with a second sign beside it: a bone that is seen early heals in weeks, late in months.
back-bone = Tell me who has cleared it; then four short tests and walking and running by turns lead back.
bone-note = <b>No running and no jumps</b> until somebody has looked at your { $where } and cleared it: it is about the bone. What doesn't shake it goes on.
cleared-sign = <b>Good to hear.</b> Looked at by: { $who } ({ $when }). The plan goes on as it was. Stop and tell me if it comes back.
cleared-bone = <b>Good to hear.</b> Cleared by: { $who } ({ $when }). Running comes back by four short tests, then by walking and running in turns. Stop and tell me if it hurts again.

## Asking how much it hurts
sign-denied = Good, then nothing changes. If it ever comes, stop and tell me.
effort-told = I take { NUMBER($effort) } of 10 as how hard it was, not as pain.
ask-during = How was your { $where } during it, zero (nothing) to ten?
ask-evening = How is your { $where } this evening, zero to ten?
ask-morning = How is your { $where } this morning, zero (nothing) to ten? That tells most about what it bore yesterday.
ask-now = How much does your { $where } hurt, zero to ten?
eased-still = What was eased for it stays so until { $until }.
eased-already = The plan is eased for it already, until { $until }; nothing more is needed now.
applied-at-once =
    <b>Changed at once:</b>
    { $lines }
change-runs = • Runs: { $rule } (until { $until })

## Runs
run-left-ease = { $run }, no more than usual
run-left-easy = easy run, flat, about a quarter shorter
run-left-walk = easy run at half the distance, or walk and run by turns
run-left-none = no run
run-rule-ease = nothing longer or faster than last week
run-rule-easy = easy and flat only, about a quarter shorter; no hills, no speed
run-rule-walk = half the distance and easy, or walk and run by turns; stop where it goes up
run-rule-none = no running; walk, if walking is normal
runs-for-you = for you to recover
runs-for-race = for your legs to recover from the race
runs-note = <b>Runs:</b> { $rule } ({ $why }{ $until ->
    [none] {""}
   *[other] , until { $until }
}).
runs-wait = <b>Runs:</b> none yet. Your { $where } goes through four short tests first; then running comes back by walking and running in turns.
runs-ladder = <b>Runs:</b> the way back for your { $where }, one step at a time, each twice calm before the next.{ $cap ->
    [none] {""}
   *[other] {" "}At most about { $cap } km in these seven days.
}
run-step-turns = walk-run, step { $step } of { $of }: { $times } × ({ $run } min run, { $walk } min walk)
run-step-steady = step { $step } of { $of }: { $run } min easy, without a break
run-step-longer = step { $step } of { $of }: easy, a tenth more a week
run-step-strides = step { $step } of { $of }: easy, with four to six strides of 20 s
run-step-hills = step { $step } of { $of }: easy, with a few short hills
run-step-intervals = step { $step } of { $of }: easy, with a few short intervals
run-cue-knee-front = For the front of the knee: flat, no downhill, steps a little shorter and quicker. Fine is two or less, and as before within the hour.
run-cue-knee-lateral = For the outside of the knee: flat, turn round before the place where it usually begins, steps a little quicker.
run-cue-shin = For the shin: soft, flat ground, no speed.
run-cue-achilles = For the Achilles: hills and speed go first; two or three days between runs that ask something of it.
run-cue-plantar-heel = For the heel: no hills, no speed; the first steps next morning tell how it was.
run-cue-calf = For the calf: flat and slow, and only as long as it doesn't tighten.
run-cue-hamstring-proximal = For the high hamstring: slow, flat, short steps; no hills.
run-cue-hamstring-acute = For the hamstring: slow, well within what it lets you; speed comes last.
run-cue-quad = For the thigh: flat and easy. A deep ache on impact or at night is to be seen the same day.
run-cue-groin = For the groin: straight and flat. If a hop hurts, or it wakes you, be seen the same day.
run-cue-hip-front = For the front of the hip: shorter and flat. If a hop hurts, or it wakes you, be seen the same day.
run-cue-hip-lateral = For the outside of the hip: no sloping roads, no hills, shorter.
run-cue-buttock = For the buttock: stop when anything runs down the leg.
run-cue-low-back = For the back: easy, and only as long as nothing runs down the leg.
run-cue-ankle = For the ankle: even ground only, and only if walking is painless.
run-cue-foot = For the foot: flat, in a stiff shoe. A sore spot on top of the foot is to be seen first.
change-step-up = { $will }
      (instead of: { $was })
held-note = Your <b>{ $where }</b>: nothing goes up there { $locked ->
    [yes] until two calm sessions with calm mornings, two days apart.
   *[no] until its last session is known to have been calm.
}

## Tests of a region
offer-exit = Your { $where } has gone quiet. When you like, a few short tests show what it can do again; passed, they count as one calm session.
offer-entry = Your { $where } is quiet, so running can come back. Four short tests first, one after the other.
prove-step = <b>{ $number } of { $of }.</b> { $test } How much did it hurt, zero to ten? If it goes above three, stop.
prove-later = Whenever you like.
prove-failed = Not yet, and that is worth knowing. Nothing is lost: go on as it stands, and try again in a few days. I'll ask about your { $where } tomorrow morning.
prove-passed-exit = <b>Passed.</b> That is one calm time for your { $where }. I'll ask tomorrow morning; a second calm time, two days apart at least, and its work may go up again.
prove-passed-entry = <b>Passed.</b> If your { $where } is calm tomorrow morning, running begins with the first step: 8 × (1 minute running, 2 minutes walking), every other day. /week shows it.
test-walk = Walk briskly for half an hour.
test-single-squats = Ten squats on that leg, as deep as stays steady; hold on to something if you like.
test-single-raises = Twenty calf raises on that leg.
test-two-hops = Twenty small hops on both feet.
test-step-downs = Ten slow step-downs off a low step, standing on that leg.
test-squats = Twenty squats at your own pace.
test-stairs = Two flights of stairs, up and down.
test-hops-10 = Ten small hops on that leg.
test-hops-20 = Twenty small hops on that leg.
test-hops-60 = Three times twenty small hops on that leg, a minute between.
test-two-raises = Twenty-five calf raises on both legs.
test-single-raises-25 = Twenty-five calf raises on that leg.
test-first-steps = Think of your first steps out of bed this morning.
test-deep-hinge = Ten slow bends from the hips, back flat, as low as it goes.
test-long-bridge = Ten bridges with the heels far out.
test-single-bridge = Ten bridges on that leg.
test-strides = Four strides of twenty seconds, a little faster each.
test-squeeze = Five hard squeezes of a ball between the knees, ten seconds each.
test-copenhagen = A side plank with the upper leg on a chair, twenty seconds.
test-lunges = Ten deep lunges on that leg.
test-stand-30 = Stand on that leg for thirty seconds.
test-hinges = Three times ten bends from the hips with a light load.
test-presses = Three times eight light presses overhead.
test-grip = Ten hard squeezes of a ball in that hand.
test-push-ups = Ten push-ups, on the knees if you like.
test-turns = Turn your head all the way to each side, five times.
test-twists = Turn your upper body all the way to each side, ten times.

## An illness, and the way back
ask-ill-morning = How are you today?
ill-note = <b>No training while you are ill.</b> Tell me how it goes.
ill-unsure-note = <b>Last I heard, you were ill.</b> If you have been well for a full day, without fever and without medicine, begin with the first half of the way back. If not, rest on, and tell me.
ramp-note = <b>After your illness:</b> session { $number } of { $of } on the way back, about { $share } % of the sets. Runs easy. Stop for anything in the chest, dizziness or breathlessness.
ask-after-check = How was it, during and since: anything in the chest, a racing heart, more breathless than usual, dizzy, dark urine?
advice-illness-still = Then rest on. I'll ask again tomorrow. Chest pain, trouble breathing, confusion or fainting: call { $number }.
why-illness-still = Training through an illness makes it longer, and can harm the heart.
advice-illness-still-long = Ten days and more is long enough: please see a doctor within days. No training until then.
why-illness-still-long = An illness that doesn't go away in ten days wants a check before training begins again.
advice-illness-well = Good to hear. Four sessions lead back: half, 70 %, 85 %, then all of it, each only if the one before went well. Runs easy meanwhile.
why-illness-well = After an illness the body gives less than it feels like; step by step shows what it bears.
advice-ramp-fine = Good. The next one is a step more.
why-ramp-fine = Each session that was borne, then and a day later, earns the next share.
advice-ramp-hard = Then the same share again next time, no more. If it stays harder than it should be, see a doctor.
why-ramp-hard = The same work that feels clearly harder than usual says that it is too early for more.
advice-ramp-sign =
    <b>Stop training and be seen today</b>: a doctor, urgent care or a nurse line. Breathlessness, dizziness or dark urine after an illness has to be looked at.
    If you faint, can't breathe or your chest hurts, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }. Your plan is paused until you tell me who has cleared you.
why-ramp-sign = After an illness these signs come before anything else; they can mean that heart, lungs or muscles are still ill.
advice-ramp-heart =
    <b>Stop now and call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }</b>, or have someone take you to emergency at once. Don't drive yourself. Chest pain or a racing heart after an illness can be serious. Tell someone near you. Your plan is paused.
why-ramp-heart = An infection can inflame the heart, and effort makes it worse: chest pain or a racing heart is an emergency then.
advice-relapse = It is back, so the way back stops here: rest, and please see a doctor within days before you begin again.
why-relapse = An illness that returns with the first sessions was not over, and wants a check.

## The check-in
checkin-one = How are you this morning?
checkin-energy = Quick check-in, three taps. Energy, from 1 (empty) to 5 (full)?
checkin-sleep = How long did you sleep?
checkin-soreness = How sore are your legs, from 1 (very) to 5 (not at all)?
checkin-ready = Good. On with the plan.
checkin-set-three = Three taps with the morning's word on strength days: energy, sleep, soreness. Skip them whenever you like.
checkin-set-one = One tap with the morning's word on strength days. Skip it whenever you like.
checkin-set-off = No check-in any more. You can still tell me how you are at any time.
setting-checkin = the check-in
button-feel-fresh = Fresh
button-feel-ok = OK
button-feel-tired = Tired
button-feel-wrecked = Wrecked
button-energy = { $score }
button-soreness = { $score }
button-night-least = under 3 h
button-night-little = 3–5 h
button-night-short = 5–6 h
button-night-fair = 6–7 h
button-night-full = 7 h or more
button-checkin = Check-in: { $way ->
    [three] three taps
    [one] one tap
   *[off] off
}
button-prove = Do the tests
button-cannot = Couldn't do it
button-not-now = Not now
button-ill-still = Still ill
button-ill-better = Better, not well
button-ill-well = Well for a day, no fever
button-after-fine = All normal
button-after-hard = Harder than it should be
button-after-sign = Breathless, dizzy or dark urine
button-after-heart = Chest pain or a racing heart
nudge-pain-evening = how is the pain this evening?
nudge-pain-morning = how is the pain this morning?
nudge-ill-morning = how is the illness?
nudge-after-check = how was the session borne?

## The way back to normal
back-mid-set = It holds for today. I ask this evening and tomorrow morning; what they say decides the next time.
back-course = Two calm sessions with calm mornings, two days apart, and it goes up a step; so on until nothing is held back.

## A pain told for the first time
details-timing = One tap helps me to judge it: when does it hurt?
details-onset = And how did it begin?
details-side = And which side?
details-kept = Noted: { $what }.
button-timing-during = While training
button-timing-after = Afterwards
button-timing-morning = In the morning
button-timing-rest = At rest, at night
button-onset-sudden = All at once
button-onset-gradual = Bit by bit
button-side-left = Left
button-side-right = Right
button-side-both = Both

## No more questions

unasked = I won't ask about it any more: { $where }. What eases your plan for it stays, and if you tell me of it again, I go along with it.
unasked-nothing = I've nothing open that I'd ask about. Which words I start myself, you choose in the settings.

## What dulls pain
dulled-asked = I'd leave it. What dulls pain hides what I steer by, so you'd train into something without feeling it; in long or hot efforts some of it is hard on kidneys and stomach, too. If a pain needs that to train, tell me where and how much, and I'll make the session easier. What you are given for something else is for your doctor or pharmacist.
dulled-masks = With something against pain in you a calm joint says little, so I count that as no number. Tell me again when it has worn off, best tomorrow morning.

fast-next = Fast running for your { $where } comes back in steps, one at a time: first strides (four to six of 20 s, a little faster each), then short hills, then intervals, and full sprints last, from about 80 % up. Each step twice, two days apart: nothing above 1 in it, and no more than before next morning. Then the next.
fast-layoff = Running comes first for your { $where }, then speed: strides, then short hills, then intervals, and full sprints last. Each step twice clean, two days apart, before the next.
fast-not-yet = Not yet. Speed comes back for your { $where } when easy runs are at 2 or less and the mornings after them are calm, twice in a row: then strides, then short hills, then intervals, and sprints last.
fast-last = For sprinting, two more things: full speed only when both legs feel equally strong and long, and keep the strength work for it twice a week, it is what keeps it from coming back.
why-fast-again = Speed asks most of a part that was sore; one step at a time shows in time what it bears.
sprain-net = Be seen today instead if you can't take four steps on it, if the bone at the edge of your ankle or foot is sore to press, if the foot is numb or cold, or if it gets worse. If it isn't clearly better in five to seven days, have it looked at as well.
run-back = Yes, in steps. Before the first run, on one day: half an hour of walking, ten single-leg squats, twenty single-leg calf raises, twenty hops on two legs, none of them above { $most }. Then on flat ground { $times } times { $run } minute of running and { $walk } of walking. Calm next morning? The same once more two days later, then a step longer. Balance work goes on.
run-back-not-yet = Not yet. Running comes back for your { $where } when half an hour of walking, ten single-leg squats, twenty calf raises and twenty hops on two legs stay at { $most } or less on one day; then by walking and running in turns.
