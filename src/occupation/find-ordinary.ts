/**
 * Everyday words that are no job by themselves and are not respelled into one. Words that are also job titles or
 * parts of them are read as usual beside other words; this is only for words that stand alone.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `hello hey hi sorry thanks thank please welcome goodbye bye yes yeah yep nope nah okay maybe perhaps whatever
  anyway cat dog horse bird fish cow pig sheep lion tiger elephant unicorn dragon snake mouse rabbit duck
  monkey bear wolf pizza bread cheese apple banana orange lemon onion potato tomato sugar salt pepper butter
  chocolate coffee water wine beer juice soup salad sandwich burger pasta table chair door window wall floor
  roof house home garden kitchen bathroom bedroom bottle glass spoon fork knife plate umbrella pencil paper
  book phone laptop keyboard screen car bus train plane bike boat ship truck road street bridge river lake sea
  ocean beach mountain forest island desert city town village country world paris london tokyo berlin rome
  madrid africa europe asia america india china japan france germany spain italy brazil canada mexico monday
  tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday morning evening night week month year hour minute second
  time spring summer autumn winter christmas easter birthday holiday red blue green yellow purple black white
  brown pink grey gray silver golden colour color love hate happy sad angry tired bored hungry thirsty lonely
  afraid scared worried happiness sadness anger fear hope peace war freedom justice silence chaos luck dream
  triangle circle square number letter word sentence question answer problem idea reason story song music film
  movie game sport football cricket tennis chess guitar piano violin jupiter mars venus saturn moon star sun
  earth space planet galaxy gravity atom energy light weather rain snow wind storm thunder cloud cancel undo
  redo reset stop start begin exit quit help back next test testing ping pong null undefined true false void
  error mother father brother sister friend family child baby people everyone someone nobody something nothing
  everything anything money price bill bank loan credit debit deposit account mortgage pension salary tax
  ticket card gift present body head hair face eye ear nose mouth tooth hand foot leg heart blood bone skin
  brain pain fever cold flu delete create update select insert where from into with without over under again
  never always often sometimes walk run jump swim sleep eat drink wash clean paint drive write read speak
  listen watch play work study learn teach big small tall short long wide deep high low fast slow hot warm cool
  new old young good bad great nice fine well better best worst`.split(/\s+/),
);
