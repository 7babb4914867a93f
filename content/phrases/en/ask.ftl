### Answers to questions, as `coach ask` gives them.

ask-exercise = <b>{ $name }</b>
    { $what }

    { $steps }

    Watch out: { $mistake } → { $fix }
ask-exercise-facts = <b>{ $name }</b>
    I have no instructions for this one yet, so here is what I know. It trains { $muscles }. You need { $kit }.{ $dose ->
        [none] {""}
       *[other] {" "}A usual dose: { $dose }.
    }
ask-step = { $number }. { $step }
ask-dose = { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
} { $unit ->
    [reps] reps
    [s] seconds
    [m] metres
   *[contacts] landings
}{ $side ->
    [yes] {" "}each side
   *[no] {""}
}
ask-no-kit = nothing
ask-your-body = your whole body
ask-article = <b>{ $title }</b>
    { $summary }

    <b>What to do</b>
    { $advice }
ask-unknown = I don't know that one. I know strength exercises and strength training for runners, and nothing much beyond.
ask-unknown-near = I don't know that one for sure. The nearest I have: { $near }.
