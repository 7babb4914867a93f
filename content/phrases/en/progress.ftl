### Charts, the words that say the same, the weekly review, and whether the strength work helps the running.

## Days and spans
chart-day = { $day } { $month }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
span-days = { $count } days
span-weeks = { $count } weeks
span-year = 12 months
unit-reps = repetitions
unit-seconds = seconds
trend-reps = { $value ->
    [one] one repetition
   *[other] { $value } repetitions
}
trend-seconds = { $value } s
chart-usual = your usual week

## Load of the week
chart-load = Your weeks
chart-load-under = the last { $weeks } weeks, each by its Monday
chart-load-run = Running, { $unit } a week
chart-load-lift = Strength, sets a week
chart-load-run-row = Week by week since { $start }, in { $unit }: { $row }.
chart-load-lift-row = Sets in the same weeks: { $row }.

## Pace
chart-pace = Pace of your easy runs
chart-pace-under = the last { $span }; higher is faster
chart-pace-title = Minutes a { $unit ->
    [mi] mile
   *[other] kilometre
}
chart-pace-run = a run
chart-pace-middle = middle of the last five
chart-pace-words = <b>Easy runs, last { $span }:</b> { $count } runs. The middle pace went from { $then } to { $now } a { $unit ->
    [mi] mile
   *[other] kilometre
} ({ $course ->
    [same] no more than chance moves it
    [faster] { $seconds } s faster
   *[slower] { $seconds } s slower
}). Your fastest was { $fastest }, your slowest { $slowest }; the first was on { $first }, the newest on { $last }.
chart-pace-why = An easy run is meant to be easy: hills, heat and who you ran with move it more than fitness does.
chart-pace-none = { $count ->
    [0] No easy run with distance and time in the last { $span }.
    [one] One easy run with distance and time in the last { $span }.
   *[other] { $count } easy runs with distance and time in the last { $span }.
} From { $needed } on I can draw a line: tell me for example "ran 6k easy in 36:30".

## One lift
chart-lift-under = the last { $span }
chart-lift-title-load = Estimated 1RM, { $unit }{ $hand ->
    [yes] {" "}in each hand
   *[no] {""}
}
chart-lift-title-seconds = Longest hold, { $unit }
chart-lift-title-reps = Best set, { $unit }
chart-lift-session = a session
chart-lift-band = no more than chance
chart-lift-few = <b>{ $name }, last { $span }:</b> { $count } sessions, too few to call it a trend. { $kind ->
    [load] Estimated 1RM{ $hand ->
        [yes] {" "}in each hand
       *[no] {""}
    }
    [seconds] Longest hold
   *[reps] Best set
} now { $last }, best { $best } (newest { $day }).
chart-lift-noise = <b>{ $name }, last { $span }:</b> { $kind ->
    [load] estimated 1RM{ $hand ->
        [yes] {" "}in each hand
       *[no] {""}
    }
    [seconds] longest hold
   *[reps] best set
} { $start } at the start, { $now } now, over { $count } sessions; best { $best }, newest { $last } on { $day }. That is within normal variation: chance alone moves it by { $noise } either way.
chart-lift-probable = <b>{ $name }, last { $span }:</b> { $kind ->
    [load] estimated 1RM{ $hand ->
        [yes] {" "}in each hand
       *[no] {""}
    }
    [seconds] longest hold
   *[reps] best set
} { $start } at the start, { $now } now ({ $percent } % { $up ->
    [yes] more
   *[no] less
}), over { $count } sessions; best { $best }, newest { $last } on { $day }. Both of the last two sessions lie beyond what chance does ({ $noise } either way), so it is probably real.
chart-lift-clear = <b>{ $name }, last { $span }:</b> { $kind ->
    [load] estimated 1RM{ $hand ->
        [yes] {" "}in each hand
       *[no] {""}
    }
    [seconds] longest hold
   *[reps] best set
} { $start } at the start, { $now } now ({ $percent } % { $up ->
    [yes] more
   *[no] less
}), over { $count } sessions; best { $best }, newest { $last } on { $day }. { $up ->
    [yes] That is a clear gain: well beyond the { $noise } that chance makes.
   *[no] That is clearly less: well beyond the { $noise } that chance makes. Tiredness, pain or a break can be behind it.
}
chart-lift-how = <i>An estimate from your sets, not a tested maximum.</i>
chart-lift-none = { $logged ->
    [yes] { $name }: one session in the last { $span } is not enough for a line. Log it once more and I can draw it.
   *[no] { $name }: nothing in your log yet. Log it twice, for example "{ $name } 3x8", and I can draw it.
}
chart-lift-nothing = No lift in your log yet. Log two sessions and I can draw how a lift goes.
chart-lift-which = Which lift?

## Muscles
chart-muscles = Sets for each muscle group
chart-muscles-under = the last 7 days
chart-muscles-title = Working sets
chart-muscles-now = last 7 days
chart-muscles-row = { $group } { $sets }{ $usual ->
    [none] {""}
   *[other] {" "}({ $usual })
}
chart-muscles-words = <b>Sets in the last 7 days</b>{ $weeks ->
    [0] {""}
    [one] {" "}(in brackets: the week before)
   *[other] {" "}(in brackets: a usual week)
}: { $rows }.
chart-muscles-how = A set counts whole for what it trains first, half for what helps.{ $untouched ->
    [none] {""}
   *[other] {" "}Nothing in five weeks for: { $untouched }.
}
chart-muscles-none = No sets in the last five weeks. Log a session and I can say which muscles had how much.
muscle-quads = Quads
muscle-hamstrings = Hamstrings
muscle-glutes = Glutes
muscle-calves = Calves
muscle-feet = Feet and shins
muscle-groin = Groin and hip front
muscle-trunk = Trunk
muscle-back = Back
muscle-chest = Chest
muscle-shoulders = Shoulders
muscle-arms = Arms

## Pain
chart-pain = What hurt, and how much
chart-pain-of = How your { $place } went
chart-pain-under = the last { $span }
chart-pain-title = Pain, 0 to 10
chart-pain-level = up to { $level } in training
chart-pain-runs = runs
chart-pain-sessions = lifts
timing-during = during
timing-after = after
timing-morning = next morning
timing-rest = at rest
timing-unsaid = time not told
chart-pain-words = <b>{ $place }, last { $span }:</b> { $count ->
    [one] one report: { $last } of 10 on { $last_day }.
   *[other] { $count } reports, from { $first } of 10 on { $began } to { $last } on { $last_day } ({ $course ->
        [down] lower
        [up] higher
       *[same] the same
    }); the worst was { $worst } on { $worst_day }.
}{ $unrated ->
    [0] {""}
    [one] {" "}One more had no number.
   *[other] {" "}{ $unrated } more had no number.
}
chart-pain-level-words = In training I work with up to { $level } of 10 for the { $place }; above it the plan gets easier.
chart-pain-none = { $unrated ->
    [0] { $place ->
        [none] No pain told in the last { $span }. Nothing to draw, and that is good news.
       *[other] Nothing told about your { $place } in the last { $span }. If it hurts, tell me with a number, like "{ $place } 3/10 after the run".
    }
   *[other] You told me of it in the last { $span }, but without a number. With one, like "3/10 after the run", I can draw how it goes.
}

## Left and right
chart-sides = Left against right
chart-sides-under = the newest test of each, both sides told
chart-sides-title = As a share of the better side
chart-sides-limit = { $percent } % apart at most
side-left = left
side-right = right
chart-sides-row = • { $name } ({ $day }): left { $left }, right { $right }{ $unit ->
    [reps] {""}
   *[other] {" "}{ $unit }
}; { $weaker ->
    [even] even
   *[other] the { $weaker } has { $percent } % of the other{ $flagged ->
        [yes] , worth some extra work
       *[no] {""}
    }
}
chart-sides-words =
    <b>Left against right</b>
    { $lines }
chart-sides-how = A side with less than { $percent } % of the other is worth a look; less of a difference comes and goes.
chart-sides-none = { $name ->
    [none] I know no test of yours with both sides.
   *[other] { $name }: I know no test of it with both sides.
} Tell me one, for example "single leg calf raise test: left 22, right 25", and I can compare.

## What was planned and done
chart-keeping = Planned and done
chart-keeping-under = the last { $weeks } weeks, each by its Monday
chart-keeping-weeks = Strength sessions a week
chart-keeping-done = done
chart-keeping-planned = planned
chart-keeping-excused = paused or ill
chart-keeping-score = Habit score, 0 to 100
chart-keeping-words = <b>Sessions:</b> { $done } of { $planned } in { $weeks ->
    [one] this week
   *[other] { $weeks } weeks
}{ $excused ->
    [0] {""}
    [one] , one week paused or ill and not counted
   *[other] , { $excused } weeks paused or ill and not counted
}. Week by week since { $start }: { $row }. Your habit score is <b>{ $score } of 100</b>.
chart-keeping-how = The score grows with every session and forgets slowly: one that is missed costs a few points, and rest days, illness and pauses cost none.
chart-keeping-none = No session has come due yet. After the first one I can show what was planned and what was done.
chart-keeping-no-plan = You have no plan yet, so there is nothing to compare with. /start makes one in a minute.

## Calendar
chart-calendar = Your plan
chart-calendar-under = { $start } to { $end }
calendar-week = from { $start }: { $phase }{ $deload ->
    [yes] , easier
   *[no] {""}
}
calendar-focus-lower = Legs
calendar-focus-upper = Upper
calendar-focus-core = Core
calendar-focus-full = Full
calendar-focus-mobility = Mobil.
calendar-run-easy = easy
calendar-run-long = long
calendar-run-quality = fast
calendar-run-race = race
calendar-done = done
calendar-missed = not done
calendar-open = planned
calendar-rest = rest
calendar-paused = paused or ill
calendar-week-words = • Week of { $start } ({ $phase }): strength { $strength ->
    [none] none
   *[other] { $strength }
}{ $done ->
    [0] {""}
   *[other] , { $done } done
}{ $missed ->
    [0] {""}
   *[other] , { $missed } not done
}; runs { $runs ->
    [none] none
   *[other] { $runs }
}
chart-calendar-words =
    <b>Your plan, week by week</b>
    { $lines }

## Body map
chart-body = Where it was sore or hurt
chart-body-under = the last 7 days, the worst of each place
body-front = Front
body-back = Back
body-left = left
body-right = right
body-pain = pain, 0 to 10
body-soreness = soreness, 0 to 10
chart-body-row = • { $place }: { $kind ->
    [pain] pain
   *[soreness] soreness
} { $severity } of 10 ({ $day })
chart-body-words =
    <b>The last 7 days</b>
    { $lines }{ $unrated ->
        [0] {""}
        [one] {""}
        One report had no number and is not on the map.
       *[other] {""}
        { $unrated } reports had no number and are not on the map.
    }
chart-body-none = { $unrated ->
    [0] Nothing sore and nothing that hurt in the last 7 days. If something does, tell me: "calves sore 4/10".
   *[other] You told me of something in the last 7 days, but without a number or a place. "Calves sore 4/10" is what I can draw.
}
