// What the scripts say, by language.
export const words = {
  "en": {
    "matching": "Phones that match",
    "looking": "Looking…",
    "near": "This is what comes near.",
    "compareFirst": "Compare the first ones side by side",
    "leaveOut": "Leave out {name}",
    "tooMany": "{most} phones side by side are the most; leave one out first.",
    "noSuchName": "Choose a phone from the list: “{name}” is the whole name of none.",
    "addSecond": "Add a second phone.",
    "notAnswered": "This could not be answered: {reason}. Reload the page to try again.",
    "noProgram": "the program cannot be fetched",
    "tooLong": "it took too long",
    "notFetched": "{name} cannot be fetched ({status})",
    "otherVersion": "the facts and the program are not of the same version"
  },
  "fil": {
    "matching": "Mga pasok na phone",
    "looking": "Naghahanap…",
    "near": "Ito ang mga pinakamalapit.",
    "compareFirst": "Ikumpara nang magkakatabi ang mga nauna",
    "leaveOut": "Alisin ang {name}",
    "tooMany": "Hanggang {most} phone lang ang puwedeng pagtabihin; mag-alis muna ng isa.",
    "noSuchName": "Pumili ng phone sa listahan: walang phone na “{name}” ang buong pangalan.",
    "addSecond": "Magdagdag ng ikalawang phone.",
    "notAnswered": "Hindi ito nasagot: {reason}. I-reload ang pahina para subukan ulit.",
    "noProgram": "hindi makuha ang program",
    "tooLong": "masyadong natagalan",
    "notFetched": "hindi makuha ang {name} ({status})",
    "otherVersion": "magkaiba ang bersiyon ng datos at ng program"
  }
};
