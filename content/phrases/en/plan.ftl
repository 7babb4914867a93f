### The plan in words: phases, notes on sessions, what comes next for an exercise, and the plan on paper.

## Phases of the season, and the focus of a day
phase-on-ramp = first weeks: light and short
phase-base = base
phase-build = build
phase-strength = strength
phase-peak = before the race
phase-taper = taper
phase-race = race week
phase-recovery = after the race
phase-paused = paused
focus-priming = Wake-up before the race

## What the coach has to say about a session
plan-note-fixed-upper = You fixed these days, and your legs need this one free for your running. So it is upper body.
plan-note-fixed-core = You fixed these days, and your legs need this one free for your running. So it is core work.
plan-note-run-first = Run first, then lift: at least three hours later, six after a fast run.
plan-note-light-legs = Light for the legs: single-leg work and core.
plan-note-taper = Less than usual, so that you are fresh for the race. The loads stay, the sets go down.
plan-note-priming = A short wake-up: few, quick, easy repetitions. Stop while you feel springy.
plan-note-after-race = Your legs are still recovering from the race, so this one leaves them alone.

## What comes next for an exercise
plan-next-start =
    Start with { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } and stop while a few more would have been possible. At { $top } in every set, twice in a row, comes the next step.
plan-next-reps =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. At { $top } in every set comes a harder version.
plan-next-further =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. That's the hardest version for your kit and level; the repetitions go on, up to { $most }. Slower on the way down makes each of them harder.
plan-next-reps-load =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }.{ $next ->
        [none] {""}
       *[other] {" "}Once all sets reach { $top } twice in a row: { $next } { $mass }.
    }
plan-next-load =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }, because all sets reached { $top }.
plan-next-extra =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }. The next load is a big step, { $unit ->
        [m] so some metres more come first.
       *[reps] so a few more repetitions come first.
    }
plan-next-hold =
    Next: the same again, { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-longer =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, a little longer than last time.
plan-next-less =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }. It was too hard twice, so a little less for now.
plan-next-fewer = Next: { $sets } × { $reps }. It was harder than meant twice, so one repetition fewer for now.
plan-next-range =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }. More repetitions now, so less on the bar.
plan-next-pain =
    Nothing goes up while it hurts there: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-gap =
    After the break a little less: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-deload =
    Easy week: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, and nothing goes up.
plan-next-taper =
    Before the race nothing goes up: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-slower =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }, three seconds on the way down. The next weight you have ({ $far } { $mass }) is a big step, and slow repetitions lead to it.
plan-next-pause =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }, slow on the way down and with a pause of two seconds at the lowest point. Sure in two sessions, then comes { $far } { $mass }.
plan-next-heaviest =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }. That's the heaviest you have; { $unit ->
        [m] walk slower, in short steps and quite upright. A heavier weight is the next step.
       *[reps] go down in three seconds and pause at the lowest point. A harder exercise or a heavier weight is the next step.
    }
plan-next-band =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, because two sessions went far over { $top }: on to the { $band } band.
plan-next-owned =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } at { $load } { $mass }, the nearest that you have, so with more repetitions.
plan-next-too-light =
    Next: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, and without a weight or very slowly: the lightest that fits ({ $least } { $mass }) is more than you have lifted.
plan-next-jumps = Next: { $sets } × { $reps } landings. A session has { $contacts } in all; it grows by { $grow } a week, up to { $high }, as long as the legs stay quiet.
plan-next-jumps-wait = No more jumps for now: first six weeks of strength work, 15 calf raises on each leg, sure one-legged squats, and nothing in the legs that hurts.

## On paper
plan-week = Week of { $start } · { $phase }{ $deload ->
    [yes] {" "}· easy week
   *[no] {""}
}
plan-day = { $day }: { $run ->
    [none] rest
   *[other] { $run }
}
plan-day-strength = { $day }: { $run ->
    [none] {""}
   *[other] { $run }, later{" "}
}{ $focus }, { $minutes } min
plan-slot = { $name } { $sets } × { $amount }{ $unit ->
    [s] {" "}s
    [m] {" "}m
   *[reps] {""}
}{ $side ->
    [yes] {" "}each side
   *[no] {""}
}{ $load ->
    [0] {""}
   *[other] {" "}at { $pair ->
        [yes] 2 ×{" "}
       *[no] {""}
    }{ $load } kg
}{ $band ->
    [none] {""}
   *[other] {" "}with the { $band } band
}{ $rir ->
    [-1] {""}
   *[other] , { $rir } in reserve
}
agenda-line = { $at }  { $word }
nudge-strength = strength day
nudge-rest = rest day
nudge-checkin = how did it go?
nudge-weekly = the week in review
nudge-assessment = a test is due

## Why a day is what it is
plan-why-free-day = You do not run on this day, so your legs are free for strength. Lifting and running on alternate days suits both best.
plan-why-after-fast-run = Strength shares this day with your fast run, so that your easy days stay easy. Run first, lift at least six hours later.
plan-why-shared = No day without a run was left for this one without taking your day of rest. Run first, lift at least three hours later.
plan-why-fixed = You chose this day.
plan-why-run = You run on this day: { $run }.
plan-why-race = This is what it was all for.
plan-why-rest-before = Rest, because tomorrow is a { $run }: tired legs would spoil it.
plan-why-rest-after-long = Rest after the long run. Muscle gets stronger while it mends, not while it works.
plan-why-rest-after-strength = Rest after strength work: this is when muscle mends and grows stronger.
plan-why-rest = One day of full rest in seven keeps you able to train in the other six.
plan-why-easy-week = It is an easy week: fewer sets, the same exercises, so that the next weeks can go up.
plan-why-taper = Before the race the sets go down, so that you stand fresh at the start.
plan-why-paused = The plan is paused until you are cleared.

next-of = <b>{ $name }</b>
    { $lines }
jump-hurdles = <b>Jumps come into your plan by themselves once your legs are ready for them.</b> { $count ->
    [0] You have all it takes; they come with the next week that has room.
   *[other] So far:
}
    { $lines }
jump-hurdle-weeks = { $passed ->
    [yes] ✓
   *[no] ·
} strength training, told week by week: { $have } of { $need } weeks
jump-hurdle-raises = { $passed ->
    [yes] ✓
   *[no] ·
} single-leg calf raises, the weaker side: { $have ->
    [0] not tested yet, { $need } wanted (tell me "calf raise test 18 left, 16 right")
   *[other] { $have } of { $need }
}
jump-hurdle-squats = { $passed ->
    [yes] ✓
   *[no] ·
} lunges or one-legged squats, every set whole: { $have } of { $need } sessions
jump-hurdle-calm = { $passed ->
    [yes] ✓ nothing in the legs hurts
   *[no] · first your legs have to stop hurting
}
