### Tests of fitness: names, how each is done, the cards, the clock, and what a result is worth.

## Names
test-name-knee-to-wall = Knee to wall
test-name-single-leg-balance = Balance on one leg
test-name-step-down = Step-down
test-name-single-leg-hop = Hop on one leg
test-name-single-leg-calf-raise = Calf raise on one leg
test-name-single-leg-hamstring-bridge = Hamstring bridge on one leg
test-name-push-up = Push-ups
test-name-knee-push-up = Push-ups from the knees
test-name-side-plank = Side plank
test-name-plank = Plank
test-name-wall-sit = Wall sit
test-name-single-leg-glute-bridge = Bridge hold on one leg
test-name-squat-jump = Jump height
test-name-trap-bar-deadlift = Trap-bar deadlift, best five
test-name-back-squat = Squat, best five
test-name-hip-thrust = Hip thrust, best five
test-name-3k = 3 km trial
test-name-5k = 5 km trial
test-name-cooper = 12-minute run
test-name-hour = One-hour run

## How each is done
test-how-knee-to-wall =
    1. Barefoot, facing a wall, toes pointing at it.
    2. Bend the knee until it touches the wall. The heel stays down.
    3. Slide the foot back bit by bit; measure from big toe to wall at the farthest point where it still works.
test-how-single-leg-balance =
    1. Barefoot on one leg, eyes open, hands on your hips, a wall within reach.
    2. The other foot is off the floor and touches nothing.
    3. It ends when a hand leaves the hip, the other foot touches down or the standing foot moves.
test-how-step-down =
    1. Stand on a 20 cm step on one leg. Five slow step-downs: the other heel taps the floor.
    2. Film yourself from the front, or stand before a mirror.
    3. One point for each of these that you see: arms wave, trunk leans, hip drops, knee falls inward past the big toe, foot wobbles or heel lifts.
test-how-single-leg-hop =
    1. Stand on one leg, toes at a line. Warm up with three easy hops.
    2. Hop forward as far as you can and hold the landing on the same leg for two seconds.
    3. Three tries; measure from toes at the start to heel at the landing. The best one counts.
test-how-single-leg-calf-raise =
    1. Flat floor, one leg, knee straight, two fingertips on a wall.
    2. Full height each time, one raise every two seconds: a metronome at 60 helps.
    3. It ends when you can't reach full height, bend the knee or lean on the wall.
test-how-single-leg-hamstring-bridge =
    1. On your back, heel on a box or chair of about 60 cm, knee a little bent. The other thigh points straight up.
    2. Push the hips up until they are straight, down to touch the floor, and again.
    3. It ends when the hips no longer get straight, or at a cramp.
test-how-push-up =
    1. Hands below the shoulders, one line from head to heels.
    2. Down until the elbows are at a right angle, up until they are straight. No pause.
    3. It ends when the hips sag or you have to rest.
test-how-knee-push-up =
    1. As push-ups, but on your knees, one line from head to knees.
    2. Down until the elbows are at a right angle, up until they are straight.
    3. It ends when the hips sag or you have to rest.
test-how-side-plank =
    1. On your forearm, elbow below the shoulder, feet stacked.
    2. Lift the hips into one line. The side you lie on is the side that is tested.
    3. It ends when the hips sink and stay down.
test-how-plank =
    1. Forearms on the floor, elbows below the shoulders.
    2. One line from head to heels, buttocks tight, keep breathing.
    3. It ends when the hips sag or rise and you can't correct it.
test-how-wall-sit =
    1. Back flat on a wall, thighs level, shins upright.
    2. Arms hang down; no hands on the thighs.
    3. It ends when you slide or stand up.
test-how-single-leg-glute-bridge =
    1. On your back, one foot flat, the other leg straight out in line with the thigh.
    2. Push the hips up and keep both hip bones level.
    3. It ends when the hips tilt or sink, or the hamstring cramps. 20 to 30 steady seconds are plenty.
test-how-squat-jump =
    1. Hands on your hips, a quick dip, and jump as high as you can.
    2. Measure with a phone app; or chalk on the fingers: reach standing, then jumping, and take the difference.
    3. Three jumps with a minute between; tell me their mean.
test-how-trap-bar-deadlift =
    1. Warm up with three lighter sets, two minutes between.
    2. Then sets of five, a little heavier each, until five clean ones are all you have.
    3. Stop as soon as the back rounds. The last clean five count.
test-how-back-squat =
    1. Warm up with three lighter sets. Safety bars in place.
    2. Then sets of five, a little heavier each, until five clean ones are all you have.
    3. Same depth every time. The last clean five count.
test-how-hip-thrust =
    1. Warm up with three lighter sets, two minutes between.
    2. Then sets of five, a little heavier each, until five are all you have.
    3. Hips fully straight at the top of each. The last clean five count.
test-how-3k =
    1. Fifteen minutes easy, then four short strides. A flat course, a track if you have one.
    2. 3 km as fast as you can run evenly.
    3. Same course, shoes and hour of the day each time.
test-how-5k =
    1. Fifteen minutes easy, then four short strides. A flat course, a track if you have one.
    2. 5 km as fast as you can run evenly.
    3. Same course, shoes and hour of the day each time.
test-how-cooper =
    1. Fifteen minutes easy, then four short strides. A track, or a flat course and a watch.
    2. Run as far as you can in 12 minutes, as evenly as you can.
    3. The distance counts. Walk some minutes afterwards.
test-how-hour =
    1. Ten minutes easy. A flat course and a watch.
    2. Run as far as you can in 60 minutes, as evenly as you can.
    3. The distance counts.

## The choice
test-head = <b>Tests.</b> One after another, each with its film and, where you hold something, a clock. { $new ->
    [yes] You're new to this, so nothing goes to the limit: I tell you where to stop.
   *[no] Rested, warmed up, same shoes and hour as last time.
} Stop at once when something hurts.
test-soon = Your last test was { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}. So soon, most of what changes is chance; six to eight weeks between are better.
test-left-out =
    Not today:
    { $lines }
test-left-out-line = • { $names }: { $reason }
test-out-level = for later, once you have some months of strength work
test-out-kit = needs kit you don't have
test-out-limit = a limit you told me about rules it out
test-out-pain = { $severity ->
    [none] something hurt there on { $day }
   *[other] pain { $severity }/10 there on { $day }
}
test-out-legs = your legs worked hard on { $day }; from { $from_day } on
test-out-one = <b>{ $name }</b> is not for today: { $reason }.
test-none-fit =
    No test fits today:
    { $lines }
test-menu = Which one?
test-not = No tests today: { $reason }.
test-not-paused = your plan rests
test-not-ill = first get well, and train normally for a week
test-not-bone = a bone may be stressed; that has to be looked at first
test-not-condition = with what you told me about your health, nothing is taken to its limit unless your doctor says so
test-not-race = your race is too near, the legs are for that
test-not-break = you're just back from a break; two weeks of training first
test-not-tired = you're too tired, it would measure that
test-warm-up = Warm up first: five minutes easy, ten squats, ten calf raises. { $count ->
    [one] Then one test.
   *[other] Then { $count } tests, a minute's rest between sides, two between tests.
} You can stop at any time; I keep what is done and go on from there.
test-going-on = You're in the middle of a round, { $left ->
    [one] one test to go
   *[other] { $left } tests to go
}.
test-put-off = Fine. I'll ask again from { $day } on.

## A test's card
test-card = { $count ->
    [one] <b>{ $name }</b>
   *[other] <b>{ $number } of { $count }: { $name }</b>
}{ $side ->
    [left] , left side first
    [right] , right side
   *[none] {""}
}
test-other-side = <b>{ $name }</b>: now the { $side } side, after a minute's rest.
test-last = Last time: { $value } ({ $day }).
test-enough = Stop at { $unit ->
    [s] { $amount } s
   *[other] { $amount }
}: more is not needed now.
test-tell-hold = Press ▶ and I count, or type the seconds.
test-tell-count = { $side ->
    [yes] Type how many, for this side or for both: "22" or "L 22 R 24".
   *[no] Type how many.
}
test-tell-score = Press or type the points of this side, 0 to 5. Fewer is better.
test-tell-length = { $side ->
    [yes] Type the centimetres, for this side or for both: "11" or "L 11 R 10".
   *[no] Type the centimetres.
}
test-tell-lift = Type the load of the last clean five.
test-tell-time = Type your time, like 24:30. It may be another day: the card waits until tomorrow.
test-tell-distance = Type the distance in metres, or with its unit.
button-test-short = Short: { $count } tests, { $minutes } min
button-test-all = All: { $count } tests, { $minutes } min
button-test-one = One of them …
button-test-others = Other tests
button-test-later = In a week
button-test-not-now = Not this time
button-test-begin = Start the tests
button-test-clock = ▶ Start the clock
button-test-halt = ■ Stop
button-test-skip = Skip this test
button-test-hurt = It hurts
button-test-stop = Enough for today
button-test-on = Go on
button-test-results = All test results

## The clock
test-clock-ready = { $side ->
    [none] <b>{ $name }.</b>
   *[other] <b>{ $name }, { $side }.</b>
} Get into position: { $seconds } seconds. Press ■ when it ends.
test-clock-go = <b>Go!</b>
test-clock-call = <b>{ $seconds } s</b>
test-clock-enough = <b>{ $seconds } s: that's enough.</b> Stop here.
test-clock-too-soon = You stopped before "go". Start again when you're ready.
test-clock-forgotten = The clock ran for { $minutes } minutes, so I think it was forgotten. Type the seconds you held, or skip.

## On the way
test-hardly = That can hardly be for { $name }. Type it once more.
test-skipped = Left out: { $name }.
test-hurts = { $name } ends here. Where does it hurt, and how much from 0 to 10? For example "left calf 4/10".
test-over-pain = The tests end here: from { $limit }/10 on, nothing is tested. What you did is kept.
test-mild-pain = Mild, so the tests may go on, if it doesn't grow.
test-stopped = Stopped. Nothing was tested.

## What a result is worth
test-reps = { $value ->
    [one] one repetition
   *[other] { $value } repetitions
}
test-points = { $value ->
    [one] one point
   *[other] { $value } points
}
test-value = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}{ $today ->
    [yes] {""}
   *[no] {" "}({ $day })
}
test-value-short = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}
test-noted = Noted: { $values }.
test-result = <b>{ $name }:</b> { $values }
test-change-first = { $side ->
    [none] Your first result: the one to compare with.
   *[other] { $side }: your first result, the one to compare with.
}
test-change-same = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}{ $before } on { $day }; within normal variation ({ $noise } either way says nothing).
test-change-better = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}better than { $before } on { $day }, by more than normal variation ({ $noise }).
test-change-worse = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}less good than { $before } on { $day }, by more than normal variation ({ $noise }). Tired, ill, other shoes? If not, it is worth a look.
test-noise = up to { $amount }
test-noise-share = up to { $percent } %
test-noise-unknown = a little
test-sides-even = { $percent ->
    [none] Both sides are alike.
   *[other] Both sides are alike: the weaker has { $percent } % of the stronger.
}
test-sides-apart = { $percent ->
    [none] The { $side } side is behind.
   *[other] The { $side } side is behind: { $percent } % of the other. 90 % and more is even.
} Begin each set with it, and do as much with the other.
test-norm-middle = Others{ $sex ->
    [woman] { $age ->
        [yes] {" "}(women of your age)
       *[no] {" "}(women)
    }
    [man] { $age ->
        [yes] {" "}(men of your age)
       *[no] {" "}(men)
    }
   *[none] {""}
}: { $span } { $unit ->
    [reps] repetitions
   *[other] { $unit }
} in the middle. You are { $band }.
test-norm-band = Beside others{ $sex ->
    [woman] { $age ->
        [yes] {" "}(women of your age)
       *[no] {" "}(women)
    }
    [man] { $age ->
        [yes] {" "}(men of your age)
       *[no] {" "}(men)
    }
   *[none] {""}
}: { $band }{ $share ->
    [none] {""}
   *[other] , with { $share } times your body weight
}.
test-norm-needs-body = Tell me your body weight ("weight 68 kg") and I can say how that compares.
test-band-below-middle = below the middle
test-band-middle = about in the middle
test-band-above-middle = above the middle
test-band-lowest-quarter = in the lowest quarter
test-band-top-quarter = in the top quarter
test-band-low = low
test-band-below = below average
test-band-average = average
test-band-good = good
test-band-very-good = very good
test-band-below-good = not at "good" yet
test-band-excellent = excellent
test-band-below-fair = not at "fair" yet
test-band-fair = fair
test-band-strong = strong
test-band-clean = clean
test-band-shaky = shaky
test-target = { $unit ->
    [s] { $amount } s
    [cm] { $amount } cm
   *[other] { $amount }
}{ $reached ->
    [yes] {" "}is what a runner needs; you have it.
   *[no] {" "}is a good aim for a runner.
}
test-plenty = More than { $amount } s adds nothing for a runner. Harder versions do.

## The end
test-end =
    <b>Your tests:</b>
    { $lines }
test-end-line = • { $name }: { $values }{ $change ->
    [better] {" "}↑
    [worse] {" "}↓
    [same] {" "}(no real change)
   *[first] {""}
}
test-end-sides =
    Left and right differ:
    { $lines }
test-end-weak = • { $name }: the { $side } side is behind. Begin each set with it, and do as much with the other.
test-end-nothing = Nothing was tested, so nothing changes.
test-end-next = I'll propose the next round in about seven weeks.
test-plan-changed =
    <b>This changes your plan:</b>
    { $lines }
test-plan-same = Your plan stays as it is.

## Sex and age
test-who = Shall I compare it with others? I need your sex and age for the tables, for nothing else.
test-age = And your age?
test-norms =
    <b>Beside others:</b>
    { $lines }
test-norms-none = For the tests you have done there is no table for you. I'll compare where there is one.
test-norm-of = • { $name }. { $norm }
test-who-not = Fine, then only with yourself.
button-test-who-woman = Woman
button-test-who-man = Man
button-test-who-none = Don't compare
button-test-age-19 = under 20
button-test-age-25 = 20–29
button-test-age-35 = 30–39
button-test-age-45 = 40–49
button-test-age-55 = 50–59
button-test-age-65 = 60–69
button-test-age-75 = 70 and over
setting-norms = who you are compared with
setting-tests = when tests are proposed
command-test = Test your fitness

## Tests in /progress
button-chart-tests = Tests
chart-tests-none = No test is in the log yet. "Test me" begins one.
chart-tests-words =
    <b>Your tests:</b> the newest result of each, beside the one before
    { $lines }
chart-tests-row = • <b>{ $name }</b> ({ $day }): { $values }
test-against = { $side ->
    [none] {""}
   *[other] { $side }{" "}
}{ $value }{ $change ->
    [first] {""}
    [better] {" "}↑ from { $before }
    [worse] {" "}↓ from { $before }
   *[same] {" "}(before { $before }: within normal variation)
}
chart-tests-one = One day of results so far. From the second on I can draw a line.
chart-tests-unit = { $unit ->
    [s] seconds
    [reps] repetitions
    [cm] centimetres
    [points] points, fewer is better
    [time] time, faster stands higher
   *[m] metres
}
chart-tests-target = a good aim
chart-tests-under = every result; { $noise } is normal variation
chart-tests-heart = <b>Resting heart rate:</b> { $now } in the middle of the last seven days{ $before ->
    [none] {""}
   *[other] , { $before } in the seven before
}. Three to five beats either way are normal variation.
