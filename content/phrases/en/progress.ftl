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
chart-lift-line = • { $name }: { $start } → { $now } ({ $verdict ->
    [few] too few sessions to judge
    [noise] within chance
    [probable] { $up ->
        [yes] probably stronger
       *[no] probably less
    }
   *[clear] { $up ->
        [yes] clearly stronger
       *[no] clearly less
    }
})
chart-lift-which = { $known ->
    [yes] <b>Your lifts, last { $span }</b>
    { $lines }

    Loads are estimated 1RMs. Which one shall I draw?
   *[no] Which lift shall I draw?
}

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
chart-pain-place = { $place }
chart-pain = What hurt, and how much
chart-pain-of = How your { $place } went
somewhere = pain with no place told
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
chart-pain-words = <b>Your { $place }, last { $span }:</b> { $count ->
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
chart-sides-under = the newest of each, both sides told
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
}{ $before ->
    [none] {""}
   *[other] {" "}(on { $since }{ $turned ->
        [yes] {" "}the other way round
       *[no] {""}
    }: { $before } %)
}
chart-sides-words =
    <b>Left against right</b>
    { $lines }
chart-sides-how = A side with less than { $percent } % of the other is worth a look; less of a difference comes and goes.
chart-sides-none = { $name ->
    [none] I know nothing of yours with both sides.
   *[other] { $name }: I know nothing of it with both sides.
} Tell me one, for example "single leg calf raises left 22, right 25", and I can compare.

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
chart-body-row = • { $place }{ $both ->
    [yes] , both sides
   *[no] {""}
}: { $kind ->
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

## The summary and its buttons
overview-habit = Habit score: { $score } of 100{ $young ->
    [yes] . It starts at nought and takes about ten weeks to fill.
   *[no] .
}
overview-lifts = { $up ->
    [yes] Stronger beyond what chance does
   *[no] Less than at the start, beyond what chance does
}: { $names }.
overview-pain = Still there: { $place }, { $severity } of 10 on { $day }.
button-chart-load = Weeks
button-chart-pace = Pace
button-chart-lift = A lift
button-chart-muscles = Muscles
button-chart-pain = Pain
button-chart-body = Body map
button-chart-keeping = Planned and done
button-chart-sides = Left and right
button-chart-calendar = Calendar
button-chart-review = Weekly review
button-chart-helping = Is it helping my running?
button-chart-all = ‹ All charts
button-chart-dark = Dark
button-chart-light = Light
button-chart-span = { $weeks } weeks

## The weekly review
review-done =
    <b>Your last seven days</b>
    Strength: { $planned ->
        [0] { $done ->
            [0] nothing was planned
            [one] one session, none was planned
           *[other] { $done } sessions, none was planned
        }
        [one] { $done ->
            [0] the one session that was planned is not in the log
           *[other] the session that was planned, done
        }
       *[other] { $done } of { $planned } sessions
    }, { $sets ->
        [one] one set
       *[other] { $sets } sets
    }. Runs: { $runs ->
        [0] none told
       *[other] { $runs }, { $distance } { $unit }
    }.{ $excused ->
        [yes] {" "}Days that were paused or ill don't count as missed.
       *[no] {""}
    }
review-score = Habit score: <b>{ $score } of 100</b>{ $before ->
    [none] . It grows with every session and forgets slowly.
   *[other] {" "}(a week ago { $before }).
}
review-changed =
    <b>What changed, and why</b>
    { $lines }
review-change = • { $title ->
    [none] { $why }
   *[other] { $title }: { $why }
}
review-ask-pain = <b>One question:</b> your { $place } was { $severity } of 10 on { $day }. How is it now?
review-ask-session = <b>One question:</b> what became of the session on { $day }?
review-ask-well = <b>One question:</b> how are you now? Tell me in your own words.
review-ask-felt = <b>One question:</b> how did the week feel?
button-felt-easy = Too easy
button-felt-right = About right
button-felt-hard = Too hard
felt-easy = Noted: too easy.
felt-right = Noted: about right. Then it goes on like that.
felt-hard = Noted: too hard. Good that you say so.
review-unwell = <b>My proposal:</b> get well first. Nothing is made up for afterwards, and I'll ease you back in.
review-pain = <b>My proposal:</b> nothing more until what hurts is quiet. Tell me a number after each session, and the morning after.
review-eased = <b>My proposal:</b> keep to the plan. The week ahead is an easier one already.
review-hard = <b>My proposal:</b> about a third fewer sets for the next seven days, then the plan as it was.
review-away = <b>My proposal:</b> none. After these quiet days the first session is shorter and easier by itself, and nothing is made up for. If you're away for longer, tell me "pause for two weeks".
review-fewer = <b>My proposal:</b> one session a week less. Two that happen are worth more than three on paper.
review-shorter = <b>My proposal:</b> shorter sessions. A short one that happens is worth more than a long one that doesn't.
review-back = <b>My proposal:</b> sessions as they were before we cut them. You do nearly all of them, so there is room again.
review-easy = <b>My proposal:</b> one set more of the first leg exercise in each session next week.
review-look = <b>My proposal:</b> you've kept this up long enough to look whether it shows in your running.
review-as-planned = <b>My proposal:</b> none. What you do works; next week goes on as planned.
why-review-unwell = Training through an illness costs more weeks than it saves.
why-review-pain = Load goes up only when pain has been low for a while.
why-review-eased = Easier weeks are part of the plan; what is eased already is not cut again.
why-review-hard = You said the week was too hard. Fewer sets at the same load keep most of the strength.
why-review-away = Nothing was told for two weeks or more. A break says nothing about how long your sessions should be.
why-review-fewer = Half of your sessions or fewer happened in two weeks. A plan that fits your life beats a better one that doesn't.
why-review-shorter = Half of your sessions or fewer happened in two weeks. Time is the commonest reason, so the sessions get shorter.
why-review-back = An offer made your sessions shorter or fewer, that was four weeks ago or more, and in two weeks you did nearly all of them. The sets grow by a fifth a week at most.
why-review-easy = You said the week was too easy and did nearly every session. More is earned in small steps.
why-review-look = Running gets easier by strength work only after two to three months, so now it can be looked at.
why-review-as-planned = Nothing in your log asks for a change, and changing too often is a fault of its own.
review-which-day = On the evening of which day shall I look back at the week with you?
review-moved = I'll look back at the week with you on { $day } evenings.
button-set-review = Review day

## Offers
button-offer-more-sessions = One more session a week
button-offer-less-sessions = One session a week less
button-offer-sessions-back = { $sessions } sessions a week again
button-offer-shorter = Sessions of { $minutes } minutes
button-offer-longer = { $minutes } minutes again
button-offer-more-sets = One more leg set a session
button-offer-fewer-sets = Fewer sets
button-offer-look = Is it helping my running?
button-offer-heavy-article = Heavier or lighter?
button-offer-jumps-article = About jumps
button-offer-level-up = Plan at the next level
button-offer-no = Keep it as it is
offer-left = It stays as it is.
offer-did-more-sessions = Changed: { $sessions } strength sessions a week from now on.
offer-did-less-sessions = Changed: { $sessions ->
    [one] one strength session
   *[other] { $sessions } strength sessions
} a week from now on.
offer-did-sessions-back = Changed back: { $sessions } strength sessions a week from now on.
offer-did-shorter = Changed: sessions of up to { $minutes } minutes from now on.
offer-did-longer = Changed back: sessions of up to { $minutes } minutes from now on.
offer-did-level-up = Changed: I plan for { $level ->
    [advanced] an experienced lifter
   *[intermediate] someone with some experience
} from now on.
offer-did-more-sets = Changed until { $until }: one set more of { $names }. Then we look again.
offer-did-fewer-sets =
    <b>Changed until { $until }:</b>
    { $lines }
    Then the plan is as it was.

## Is it helping?
helping-no-strength = I know of no strength session of yours yet. After eight weeks or so with both in the log I can look whether your running changed.
helping-verdict-few = <b>Is the strength work helping your running?</b>
    I can't tell yet: there are too few runs to compare. Below is what is missing.
helping-verdict-unclear = <b>Is the strength work helping your running?</b>
    Not to be seen so far. Since you added strength work on { $since } you have done it and grown stronger, but your running lies within what chance does.
helping-verdict-likely = <b>Is the strength work helping your running?</b>
    Probably your running got better. Since you added strength work on { $since }, one way of looking at it is about { $percent } % better, more than chance does. Running training, weather and shoes may share the credit.
helping-verdict-improved = <b>Is the strength work helping your running?</b>
    Your running got better. Since you added strength work on { $since }, it is about { $percent } % better and more than one way of looking agrees. Running training, weather and shoes may share the credit.
helping-verdict-worse = <b>Is the strength work helping your running?</b>
    { $way ->
        [drift] In long runs you lose about { $percent } % more towards the end than before { $since }
       *[pace] Your running is about { $percent } % slower than before { $since }
    }, in two looks two weeks apart. Tiredness, heat, hills or a clash of hard days may be behind it as well as the strength work.
helping-verdict-unclear-ungated = <b>Is the strength work helping your running?</b>
    Your running lies within what chance does, and of the strength work I can't speak yet; why is told below.
helping-verdict-likely-ungated = <b>Is the strength work helping your running?</b>
    Your running is probably better, by about { $percent } %. Whether strength has a share I can't say; why is told below.
helping-verdict-improved-ungated = <b>Is the strength work helping your running?</b>
    Your running got better, by about { $percent } %. Whether strength has a share I can't say; why is told below.
helping-verdict-worse-ungated = <b>Is the strength work helping your running?</b>
    { $way ->
        [drift] In long runs you lose about { $percent } % more towards the end
       *[pace] Your running is about { $percent } % slower
    } in two looks two weeks apart. Whether strength has a share I can't say; why is told below.
helping-indicators = { $lines }
helping-indicator = • { $kind ->
    [pulse] Pace at the same heart rate
    [effort] Pace at an easy effort
    [drift] Pace kept at the same heart rate to the end of runs of an hour and more
   *[trial] Races and trials over one distance
}: { $outcome ->
    [few] { $kind ->
        [pulse] too few steady runs with a heart rate ({ $before } before, { $now } now; { $needed } each are needed)
        [effort] too few easy runs with an effort of 3 or 4 told ({ $before } before, { $now } now; { $needed } each are needed)
        [drift] too few of them from a watch ({ $before } before, { $now } now; { $needed } each are needed)
       *[trial] none to compare ({ $before } before, { $now } now)
    }
    [same] { $percent } % { $up ->
        [yes] better
       *[no] { $kind ->
            [drift] less
           *[other] slower
        }
    }, within chance (± { $noise } %)
    [better] { $percent } % better, more than chance does (± { $noise } %)
   *[worse] { $percent } % { $kind ->
        [drift] less
       *[other] slower
    }, more than chance does (± { $noise } %)
}
helping-windows = Compared: { $first } to { $last }{ $before ->
    [yes] {" "}(before it)
   *[no] {" "}(your first weeks)
}, and from { $from_day } to today.
helping-gates = Strength in the last { $weeks } weeks: { $kept ->
    [none] no session was due
   *[other] { $done } of { $planned } sessions done ({ $kept } %)
}; your lifts { $grown ->
    [none] can't be compared yet
   *[other] { $up ->
        [yes] grew
       *[no] fell
    } by { $grown } % (the middle of { $lifts })
}.{ $open ->
    [yes] {""}
   *[no] {" "}I speak of the strength work only from { $weeks } weeks with { $wanted } % of the sessions done and lifts that grew by { $gain } %.
}
helping-pain = Something hurts just now, so first things first: I'd change nothing until it is quiet.
helping-race = Your race is near. Keep everything as it is; after it there is time for more.
helping-more = It works and has for two weeks. If you like, one thing more; choose one, or keep it as it is.
helping-keep = Keep on like this for four more weeks, then ask me again.
helping-worse = I'd take about a third off the leg work for two weeks, as far as the plan is given out, and look again.
helping-unclear-late = After twelve weeks I'd look at three things: did you do most sessions, did you sleep, were the loads heavy enough? If all of that was so, another kind of work may do more.
helping-strong-early = Stronger first, faster later: that is the usual order. Running tends to follow after ten to fourteen weeks, so keep on.
helping-early = That is early. Running tends to follow after ten to fourteen weeks of strength work.
helping-few = A heart rate or an effort from 0 to 10 with your runs ("ran 8k easy in 46:00, avg hr 142, effort 3") lets me compare.
why-helping-pain = More work on something that hurts is never the answer to this question.
why-helping-more = Your running got better in two looks two weeks apart, you did most sessions and grew stronger. One change at a time shows what it does.
why-helping-keep = One good sign can be chance, and a race is no time for something new; a few more weeks tell.
why-helping-worse = The same way of looking was worse in two looks two weeks apart. Less leg work is the first thing to try.
why-helping-unclear-late = Heavy work and jumps help in different ways; where one does nothing for twelve weeks, the other is worth a try.
why-helping-early = In trials, running economy and times changed after ten to fourteen weeks, later than strength.
why-helping-few = Without runs that can be compared, any answer would be a guess.

back-review = The way back: undo it, or say in the next review that it is too little.
