### Pain as a course, the way back into running and after an illness, tests of a region, and the check-in.

## In the middle of a set
advice-mid-set-end = Stop here. Six and more is too much: nothing that loads { $region ->
        [general] it
       *[other] your { $region }
    } any more today. What doesn't touch it may go on. If you can't put weight on it, it swells fast or gives way, be seen today.
why-mid-set-end = Above five the region is done for the day, however much of the session is left.
advice-mid-set-swap = Still three or more with less on the bar, so another exercise for { $region ->
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
advice-course-often = That is pain of three and more in { $times } sessions within two weeks: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at by a physio or doctor within days. What doesn't hurt goes on meanwhile. Sooner if it swells, locks, gives way, wakes you, or sits on one spot of bone.
advice-course-often-answered = Noted. It is still the pain that came up in { $times } sessions within two weeks, so what I said holds: have { $region ->
        [general] it
       *[other] your { $region }
    } looked at within days. What doesn't hurt goes on.
why-course-often = Three sessions in two weeks with pain of three and more want a pair of eyes; guessing further costs you time.
advice-course-stuck = Two weeks at three and more, and no lower: please have { $region ->
        [general] it
       *[other] your { $region }
    } looked at by a physio or doctor within days. What doesn't hurt goes on meanwhile.
why-course-stuck = A pain that hasn't come down in two weeks needs somebody who can examine it.
advice-course-worse = More by morning than it should be, so the last dose was too much. The next work for { $region ->
        [general] it
       *[other] your { $region }
    } is about a third less, or an easier exercise; everything else goes on as planned.
why-course-worse = What counts is the next morning. Worse by two points, or above what the spot may have, means less next time.
advice-course-climbing = It hurt a little more each of the last three times, so I treat it one step worse: easier work for { $region ->
        [general] it
       *[other] your { $region }
    } until { $until }.
why-course-climbing = Three times in a row a bit more is a direction, even while each number is small.
advice-course-step-up = Two calm sessions and two calm mornings. { $region ->
        [general] It
       *[other] Your { $region }
    } may take one small step up: a tenth more, or the next exercise of its ladder.
why-course-step-up = Two clean exposures at least two days apart show that the last dose was borne. Then one step, one thing at a time.
advice-course-clean = Calm, as it should be. One more like that, two days on or later, and it may go up a step.
why-course-clean = One calm time can be luck; two, two days apart, are a sign.
advice-course-same = About where it was, so the same again next time: no more, no less.
why-course-same = Neither worse nor clean: the dose stays until two calm times show that it is borne.

## Asking how much it hurts
ask-during = How was your { $where } during it, zero (nothing) to ten?
ask-evening = How is your { $where } this evening, zero to ten?
ask-morning = How is your { $where } this morning, zero (nothing) to ten? That tells most about what it bore yesterday.
ask-now = How much does your { $where } hurt, zero to ten?
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
