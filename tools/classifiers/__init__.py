"""Works out the weights of the classifiers from the labelled sentences of content."""
