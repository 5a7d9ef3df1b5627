/// The words and phrases of the lexicon as they are found: `LexiconTablesTests` makes this file
/// from the word lists.
enum LexiconTables {
  static let wordCount = 2635

  /// All words, with a space behind each.
  static let letters: StaticString = """
    one isa isang isat uno una usa usang two dalawa dalawang dalawat dos duha duhang three tat\
    lo tatlong tatlot tres tulo tulong four apat na apatt kwatro kuwatro cuatro upat upatng fi\
    ve lima limang limat singko sinko cinco six anim animt sais seis says unom unomng seven pi\
    to pitong pitot siyete syete siete eight walo walong walot otso ocho nine siyam siyamt nuw\
    ebe nwebe nueve siyaw ten sampu sampung sangpu diyes dyes dies diez napulo napulong eleven\
     labing labin onse once ug og napulog twelve labindalawa labindalawang dose doce thirteen \
    labintatlo labintatlong trese trece fourteen katorse catorce fifteen labinlima labinlimang\
     kinse quinse quince sixteen disisais disiseis diesisais disesais disi y dise seventeen la\
    bimpito labimpitong labinpito labinpitong labim disisiyete disisyete diesisiyete disesiyet\
    e eighteen labingwalo labingwalong labinwalo labinwalong disiotso disiyotso diesiotso dise\
    otso nineteen labinsiyam disinuwebe disinwebe diesinuwebe disenuwebe benteuno benteyuno be\
    ntedos benteydos bentetres benteytres bentekwatro benteykwatro bentesingko benteysingko be\
    ntesais benteysais bentesiyete benteysiyete benteotso benteyotso bentenuwebe benteynuwebe \
    trentauno trentayuno trentados trentaydos trentatres trentaytres trentakwatro trentaykwatr\
    o trentasingko trentaysingko trentasais trentaysais trentasiyete trentaysiyete trentaotso \
    trentayotso trentanuwebe trentaynuwebe kwarentauno kwarentayuno kwarentados kwarentaydos k\
    warentatres kwarentaytres kwarentakwatro kwarentaykwatro kwarentasingko kwarentaysingko kw\
    arentasais kwarentaysais kwarentasiyete kwarentaysiyete kwarentaotso kwarentayotso kwarent\
    anuwebe kwarentaynuwebe singkwentauno singkwentayuno singkwentados singkwentaydos singkwen\
    tatres singkwentaytres singkwentakwatro singkwentaykwatro singkwentasingko singkwentaysing\
    ko singkwentasais singkwentaysais singkwentasiyete singkwentaysiyete singkwentaotso singkw\
    entayotso singkwentanuwebe singkwentaynuwebe sisentauno sisentayuno sisentados sisentaydos\
     sisentatres sisentaytres sisentakwatro sisentaykwatro sisentasingko sisentaysingko sisent\
    asais sisentaysais sisentasiyete sisentaysiyete sisentaotso sisentayotso sisentanuwebe sis\
    entaynuwebe sitentauno sitentayuno sitentados sitentaydos sitentatres sitentaytres sitenta\
    kwatro sitentaykwatro sitentasingko sitentaysingko sitentasais sitentaysais sitentasiyete \
    sitentaysiyete sitentaotso sitentayotso sitentanuwebe sitentaynuwebe otsentauno otsentayun\
    o otsentados otsentaydos otsentatres otsentaytres otsentakwatro otsentaykwatro otsentasing\
    ko otsentaysingko otsentasais otsentaysais otsentasiyete otsentaysiyete otsentaotso otsent\
    ayotso otsentanuwebe otsentaynuwebe nobentauno nobentayuno nobentados nobentaydos nobentat\
    res nobentaytres nobentakwatro nobentaykwatro nobentasingko nobentaysingko nobentasais nob\
    entaysais nobentasiyete nobentaysiyete nobentaotso nobentayotso nobentanuwebe nobentaynuwe\
    be dalawanglibo dalawanglibong tatlonglibo tatlonglibong apatnalibo apatnalibong limanglib\
    o limanglibong animnalibo animnalibong pitonglibo pitonglibong walonglibo walonglibong siy\
    amnalibo siyamnalibong twenty dalawampu dalawampung dalawamput bente bentey beinte beintey\
     baynte bayntey veinte veintey benti bentiy kawhaan kaluhaan thirty tatlumpu tatlumpung ta\
    tlumput tatlompu tatlompung tatlomput trenta trentay treinta treintay treynta treyntay kat\
    loan katluan fourty forty apatnapu apatnapung apatnaput pu pung put kwarenta kwarentay kuw\
    arenta kuwarentay cuarenta cuarentay kap atan kapatan fifty limampu limampung limamput sin\
    gkwenta singkwentay singkuwenta singkuwentay sinkwenta sinkwentay cincuenta cincuentay kal\
    im an kaliman sixty animnapu animnapung animnaput sisenta sisentay sesenta sesentay kan um\
    an kanuman seventy pitumpu pitumpung pitumput pitompu pitompung pitomput sitenta sitentay \
    setenta setentay kapitoan kapituan eighty walumpu walumpung walumput walompu walompung wal\
    omput otsenta otsentay ochenta ochentay kawaloan kawaluan ninty ninety siyamnapu siyamnapu\
    ng siyamnaput nobenta nobentay noventa noventay kasiyaman isangdaan isangdaang isangraan i\
    sangraang isangdaant sandaan sandaang isandaan isandaang sandaant siyento syento sento sie\
    nto ciento siyen syen sien cien dalawandaan dalawangdaan dalawandaang dalawangdaang dalawa\
    nraan dalawangraan dalawanraang dalawangraang dalawandaant dalawangdaant dosyentos dosient\
    os siyentos sientos tatlondaan tatlongdaan tatlondaang tatlongdaang tatlonraan tatlongraan\
     tatlonraang tatlongraang tatlondaant tatlongdaant tresyentos tresientos apatnadaan apatna\
    daang apatnaraan apatnaraang apatnadaant kwatrosyentos kwatrosientos limandaan limangdaan \
    limandaang limangdaang limanraan limangraan limanraang limangraang limandaant limangdaant \
    kinyentos syentos kinientos kiniyentos quinientos animnadaan animnadaang animnaraan animna\
    raang animnadaant saisyentos seisyentos saissientos pitondaan pitongdaan pitondaang pitong\
    daang pitonraan pitongraan pitonraang pitongraang pitondaant pitongdaant sityentos setesye\
    ntos setesientos walondaan walongdaan walondaang walongdaang walonraan walongraan walonraa\
    ng walongraang walondaant walongdaant otsosyentos otsosientos siyamnadaan siyamnadaang siy\
    amnaraan siyamnaraang siyamnadaant nobesyentos nobesientos nuebe hundred hundreds daan daa\
    ng daat daant raan raang gatos ka thousand thousands thou libo libong libot mil kalibo mil\
    lion milyon milyong sanlibo sanlibong and at t under below sub beneath wala pang pa mababa\
     sa kulang bellow ubos less than lower fewer smaller cheaper mas mura kaysa kesa maliit hi\
    ndi aabot ng umaabot umabot abot di magaan lighter mga minos pay moabot barato most max of\
     maximum within no over above beyond not exceeding to exceed does wont nothing pinakamataa\
    s more higher greater larger bigger equal or hihigit lalampas lalagpas lampas lagpas higit\
     sosobra tataas mataas mahal up a the dili molapas mulapas molabaw mulabaw mosobra musobra\
     motaas upto hanggang until hangtod kutob gang hangang hanggan kasya ang swak pasok kaya h\
    alagang budget ko kong presyong is ay lang only nasa namin natin badyet cap capped ceiling\
     limit price sagad exceeds upwards in excess north mahigit sobra malaki dearer pricier exp\
    ensive go past goes going went gets get lumampas lumagpas humigit sumobra tumaas labaw lea\
    st atleast starting from starts start min minimum pinakamababa moubos muubos mokubos babab\
    a baba bumababa kukulangin mula simula gikan sugod around about approximately approx rough\
    ly circa kumulang nearly close near bandang halos somewhere arround between pagitan anywhe\
    re tali taliwala betwen tops down pababa paibaba paubos ra akong among nga o onwards pataa\
    s paitaas upward onward paakyat padako ish so range give take never cannot cant can will d\
    ont do doesnt didnt shouldnt should mustnt must isnt arent wouldnt couldnt aint hinde wag \
    huwag ayoko ayaw walang walay without w / hnd hndi maabot bumaba bumagsak babagsak kulangi\
    n mukubos plus minus screen display malaking malalaking malapad big screens large huge wid\
    e biggest largest dako dakong dagko pinakadako pinakamalaking tablet tablets tab tabs ipad\
     ipads laptop laptops keypad de keypads watch watches smart smartwatch smartwatches featur\
    e phone phones basic dumbphone dumb powerbank power bank earbuds airpods desktop pocket wi\
    fi chromebook relo relos second hand secondhand 2 nd ndhand pre loved preloved owned preow\
    ned used slightly refurbished refurb segunda mano gamit me google play store playstore ser\
    vices apps maps gms kailangan yung kelangan need required importante naman nmn po masyado \
    masyadong kahit bahala ok okay lng oks pwede pwedeng sya siya maski nang bisan bisag kinah\
    anglan for have be needed support neednt needing necessarily matter if necessary important\
     really are its optional dagdagan madagdagan magdagdag taasan dagdag pwd pede puwede puwed\
    eng little bit konti kaunti medyo iextend i extend mag adjust add stretch could may willin\
    g flexible negotiable dadagdagan konting extra kayang abutin reach stretchable din rin pus\
    h gaming gamer gamers game games laro laruan ml laruanngml mlbb mobile legends mobilelegen\
    ds legend mobilelegend cod codm codmobile call duty callofduty callofdutymobile genshin im\
    pact genshinimpact pubg wild rift wildrift roblox honkai paglalaro maglaro farlight valora\
    nt valorantmobile mabilis mabilisna pinakamabilis paspas paspasnga pinakapaspas fastest fa\
    st fastphone processor fastprocessor fastnaphone malakas malakasnaprocessor malakasangproc\
    essor malakasprocessor chipset malakasnachipset malakasangchipset mabilisnaprocessor mabil\
    isangprocessor powerful powerfulprocessor strong strongprocessor powerfulchipset naglalag \
    hindinaglalag dinaglalag nag lalag lag walanglag nolag free lagfree malag hindimalag dimal\
    ag mobilegaming moba honor kings honorofkings hok panglaro panggaming panggame panggames p\
    angml pangmobilelegends pangcodm pangcod panggenshin pangpubg panggamer pangroblox pangmlb\
    b panggenshinimpact laru panglaru pan panlaro pangaming pangame pangames panml panmobilele\
    gends pancodm pancod pangenshin panpubg pangamer panroblox panmlbb pangenshinimpact panlar\
    u pam pamlaro pamgaming pamgame pamgames pamml pammobilelegends pamcodm pamcod pamgenshin \
    pampubg pamgamer pamroblox pammlbb pamgenshinimpact pamlaru pag paglaro paggaming paggame \
    paggames pagml pagmobilelegends pagcodm pagcod paggenshin pagpubg paggamer pagroblox pagml\
    bb paggenshinimpact paglaru camera cameras photo photos photography photographer vlog vlog\
    s vlogging vlogger vloggers selfie selfies picture pictures litrato kamera pagkuha pagkuha\
    nglitrato content creator contentcreator creation contentcreation videography cam cams goo\
    d goodcamera great greatcamera best bestcamera nice nicecamera clear clearcamera goodcam m\
    aganda magandaangcamera magandaangcam magandacamera magandacam magandang magandangcamera m\
    agandangcam malinaw malinawangcamera malinawangcam malinawnacamera malinawnacam malinawcam\
    era malinawcam magandayungcamera magandayungcam pinakamagandang pinakamagandangcamera gand\
    a gandangcamera gandangcam tiktok tik tok nindot nindotangcamera nindotngacamera creators \
    contentcreators youtuber pangpicture pangpictures pangvlog pangvlogging pangcamera pangsel\
    fie pangphoto panglitrato pangcontent pangphotography pangtiktok instagram panginstagram v\
    ideo pangvideo pic pangpic pics pangpics pangcam panpicture panpictures panvlog panvloggin\
    g pancamera panselfie panphoto panlitrato pancontent panphotography pantiktok paninstagram\
     panvideo panpic panpics pancam pampicture pampictures pamvlog pamvlogging pamcamera pamse\
    lfie pamphoto pamlitrato pamcontent pamphotography pamtiktok paminstagram pamvideo pampic \
    pampics pamcam pagpicture pagpictures pagvlog pagvlogging pagcamera pagselfie pagphoto pag\
    litrato pagcontent pagphotography pagtiktok paginstagram pagvideo pagpic pagpics pagcam ba\
    ttery long life longbatterylife longbattery batterylife lasting longlastingbattery goodbat\
    terylife bigbattery largebattery hugebattery malakingbattery malakiangbattery malakibatter\
    y matagal malowbat matagalmalowbat ma lowbat low batt matagalmalowbatt bat lobat matagalma\
    lobat malobat malow agad hindiagadmalowbat hindimabilismalowbat diagadmalowbat pangmatagal\
    an pangmatagalanangbattery matagalan pangmatagalang pangmatagalangbattery pangmatagalanbat\
    tery pangmatagalannabattery matagalangbattery matagalnabattery matagalang matibay matibaya\
    ngbattery baterya malakingbaterya matagalangbaterya matagalnabaterya pangmatagalanangbater\
    ya malowbatt lowbatt kusog kusogangbattery kusogogbattery kusogngabattery dakoogbattery da\
    kougbattery dakongabattery dakongbattery dakoangbattery malakasangbattery malakasbattery m\
    alakasnabattery malakasangbaterya malakasnabaterya malakasangbatt malakassabattery matagal\
    battery matagalangbatt matagalbatt makunat makunatangbattery makunatnabattery makunatbatte\
    ry makunatangbaterya makunatnabaterya malakasyungbattery matagalyungbattery malakasyungbat\
    erya matagalyungbaterya makunatyungbattery kunat kunatbattery malakiangbaterya madaling hi\
    ndimadalingmalowbat dimadalingmalowbat madali hindimadalimalowbat dimadalimalowbat maubos \
    matagalmaubosangbattery goodbattery greatbattery strongbattery greatbatterylife strongbatt\
    erylife bestbatterylife bestbattery decent decentbatterylife decentbattery kid kids forkid\
    s child children bata mgabata anak para parasaanak parasamgaanak parasabata parasamgabata \
    parasaanakko toddler toddlers forchildren my formykid formykids formychild son daughter ba\
    tang parasabatanganak forkid forakid aking parasaakinganak kiddie alang alangsabata alangs\
    amgabata parasaakonganak pamangkin parasapamangkin pangbata pangkids panganak panbata pank\
    ids pananak pambata pamkids pamanak pagbata pagkids paganak senior seniors citizen seniorc\
    itizen citizens seniorcitizens elderly lola lolo nanay tatay matanda matatanda mgamatatand\
    a parasamatanda parasamatatanda parasamgamatatanda kay parakaylola parakaylolo parakaynana\
    y parasalola parasalolo parasananay parasamgasenior parasasenior grandma grandpa grandmoth\
    er grandfather grandparents parasalolako parasaloloko parasananayko parakaytatay parasatat\
    ay mama mommy mom mother mum mommies papa daddy dad father inay itay parents magulang lolo\
    atlola parakaymama parakaypapa parakaymommy parakaydaddy kang parakangmama parakangpapa ga\
    mitin madalinggamitin madaligamitin madalilanggamitin easy use easytouse nanayko tatayko o\
    ldies older people olderpeople old oldpeople panglola panglolo pangnanay pangsenior pangse\
    niors pangmatanda pangtatay pangseniorcitizen pangmama pangpapa panlola panlolo pannanay p\
    ansenior panseniors panmatanda pantatay panseniorcitizen panmama panpapa pamlola pamlolo p\
    amnanay pamsenior pamseniors pammatanda pamtatay pamseniorcitizen pammama pampapa paglola \
    paglolo pagnanay pagsenior pagseniors pagmatanda pagtatay pagseniorcitizen pagmama pagpapa\
     school student students online class onlineclass classes onlineclasses learning onlinelea\
    rning estudyante mgaestudyante studyante eskwela eskuwela eskwelahan paaralan aaral pagaar\
    al pangaaral aral college modules module schoolwork parasaestudyante parasaschool parasaon\
    lineclass studies studying zoom classroom googleclassroom meet googlemeet high highschool \
    collegestudent thesis pangschool pangestudyante pangstudent pangonlineclass pangeskwela pa\
    ngeskuwela pangaral klase pangklase pangcollege panschool panestudyante panstudent panonli\
    neclass paneskwela paneskuwela panaral panklase pancollege pamschool pamestudyante pamstud\
    ent pamonlineclass pameskwela pameskuwela pamaral pamklase pamcollege pagschool pagestudya\
    nte pagstudent pagonlineclass pageskwela pageskuwela pagaral pagklase pagcollege work deli\
    very deliveries rider riders trabaho grab grabrider deliveryrider deliveryriders lalamove \
    foodpanda food panda joyride angkas moveit home workfromhome wfh business office negosyo p\
    arasatrabaho pagtatrabaho opisina parasarider parasadelivery waze driver grabdriver moveit\
    rider shopee shopeerider pangtrabaho panggrab pangwork pangdelivery pangrider panglalamove\
     pangnegosyo pangbusiness pangoffice pangopisina deliver pangdeliver pangfoodpanda hanapbu\
    hay panghanapbuhay pantrabaho pangrab panwork pandelivery panrider panlalamove pannegosyo \
    panbusiness panoffice panopisina pandeliver panfoodpanda panhanapbuhay pamtrabaho pamgrab \
    pamwork pamdelivery pamrider pamlalamove pamnegosyo pambusiness pamoffice pamopisina pamde\
    liver pamfoodpanda pamhanapbuhay pagtrabaho paggrab pagwork pagdelivery pagrider paglalamo\
    ve pagnegosyo pagbusiness pagoffice pagopisina pagdeliver pagfoodpanda paghanapbuhay cheap\
    est cheap affordable mostaffordable lowest lowestprice priced lowestpriced lowprice lowpri\
    ced cost lowcost lowestcost leastexpensive inexpensive murang mumurahin mumurahing pinakam\
    ura pinakamurang pinaka abotkaya abotkayang pinakaabotkaya pinakaabot pinakaabotkayang pin\
    akaaffordable pinakacheap first cheapestfirst lowestpricefirst super supermura murangmura \
    pinakamababang presyo pinakamababangpresyo pinakamababaangpresyo pricelowtohigh lowtohigh \
    economical notexpensive hindimahal dimahal masmura masmurang moreaffordable baratong barat\
    ohon labingbarato pinakabarato masbarato kaayo baratokaayo kamahalan dikamahalan hindikama\
    halan hindimasyadongmahal dimasyadongmahal ganun kamahal hindiganunkamahal diganunkamahal \
    too nottooexpensive notsoexpensive that notthatexpensive lessexpensive dilimahal lowestpri\
    cedfirst pinakacheapest cheapestprice tipid meal budgetmeal mostexpensive pinakamahal pric\
    iest dearest highest highestprice highestpriced mostexpensivefirst dearestfirst pricehight\
    olow hightolow pinakaexpensive costliest pinakamataasnapresyo pinakamataasangpresyo pinaka\
    mamahal labingmahal top recommended recommend sulit pinakasulit value money valueformoney \
    bestvalue bestvalueformoney goodvalue bang buck bangforthebuck your bangforyourbuck bangfo\
    rbuck bestbangforthebuck bestbangforyourbuck magaganda magagandang pinakamaganda buy bestb\
    uy rated toprated pinakabest mganda gandang masmaganda masmagandang bestvaluefirst recomme\
    ndable mahusay pinakamahusay magaling mostrecommended pinakathebest sulitsapresyo pera sul\
    itsapera thebest better pinakaok recommendation recommendations massulit masok masokay nin\
    dotnga pinakanindot labingnindot masnindot maayo labingmaayo pinakamaayo masmaayo worth it\
     worthit reco recos newest latest new bago bagong pinakabago pinakabagong newestfirst rece\
    nt mostrecent labas bagonglabas kalalabas kalalabaslang newly released newlyreleased relea\
    se newrelease releases newreleases latestrelease mgabago bagolang launched newlylaunched k\
    akalabas kakalabaslang pinakalatest pinakanew just justreleased mgabagong bagung bagongbag\
    o bag ong pinakabag labingbago biggestbattery longest longestbattery longestbatterylife la\
    rgestbattery highestbattery bestbatterylifefirst pinakamalakingbattery mostbattery pinakam\
    atagal pinakamatagalmalowbat pinakamalakingbaterya capacity biggestbatterycapacity largest\
    batterycapacity longestlastingbattery biggestbatt pinakamahabang pinakamahabangbatterylife\
     pinakamatagalangbattery pinakamalaki pinakamalakiangbattery largestbatteryfirst pinakamat\
    agalnabattery pinakamataasnabattery storage moststorage biggeststorage largeststorage high\
    eststorage maxstorage pinakamalakingstorage pinakamalakiangstorage moststoragefirst maximu\
    mstorage rom biggestrom memory pinakamalakingmemory malakingstorage malakiangstorage malak\
    istorage malakingmemory malakiangmemory internal malakinginternalstorage bigstorage larges\
    torage hugestorage lots lotsofstorage malakianginternal space malakingspace dakoogstorage \
    dakougstorage dakongastorage dakongstorage dakoangstorage ram mostram biggestram largestra\
    m highestram maxram maximumram pinakamalakingram pinakamalakiangram mostramfirst pinakamat\
    aasnaram nfc field communication nearfieldcommunication amoled oled superamoled amoleddisp\
    lay amoledscreen oleddisplay oledscreen superamoleddisplay superamoledscreen poled p headp\
    hone jack headphonejack headphones headphonesjack port headphoneport audio audiojack earph\
    one earphonejack earphones earphonesjack headset headsetjack 3.5 mm aux auxport audioport \
    microsd micro sd card sdcard microsdcard memorycard slot microsdslot sdcardslot sdslot mem\
    orycardslot microsdcardslot expandable expandablestorage expandablememory dual sim dualsim\
     sims dualsims twosim twosims dualsimcard dalawangsim dalawangsimcard cards dualsimslot es\
    im e esims charging fastcharging charge fastcharge charger fastcharger quick quickcharge q\
    uickcharging mabilismagcharge magcharge mabilisicharge mabilisnacharging mabilisangchargin\
    g supervooc turbo turbocharging flash flashcharge kusogmagcharge paspasmagcharge kusogngac\
    harging paspasngacharging mo kusogmocharge paspasmocharge rapid rapidcharging turbocharge \
    superfastcharging mabilismagcharging wireless wirelesscharging wirelesscharge wirelesschar\
    ger qi qicharging qiwirelesscharging water resistant waterresistant resistance waterresist\
    ance waterproof proof waterproofing splash splashproof splashresistant ip 68 67 69 k 66 65\
     repellent waterrepellent nababasa hindinababasa mabasa pwedemabasa matibayna tibay lig on\
     ligon ligonnga pwedengmabasa protection waterprotection ir blaster irblaster infrared inf\
    raredblaster infraredport remote irremote irport fm radio fmradio tuner fmtuner radyo fmra\
    dyo fingerprint sensor fingerprintsensor scanner fingerprintscanner reader fingerprintread\
    er finger print id fingerprintid indisplayfingerprint side sidefingerprint mounted sidemou\
    ntedfingerprint touch touchid underdisplayfingerprint indisplayfingerprintsensor ois optic\
    al image stabilization opticalimagestabilization opticalstabilization stabilisation optica\
    limagestabilisation imagestabilization stabilizer opticalimagestabilizer gyroscope gyro gy\
    rosensor gyroscopesensor stereo speakers stereospeakers speaker stereospeaker dualspeakers\
     dualspeaker dualstereospeakers sound stereosound twospeakers foldable foldables folding n\
    atutupi natitiklop flip fold natutuping natitiklopna non any lacks lacking with having by \
    including except excluding exclude other aside besides apart anything but all everything m\
    aliban liban bukod galing talaga nya niya ni gusto bet trip type feel ganahan nako fan fon\
    d like hate into thanks kasama avoid want skip interested gawas entry level entrylevel fri\
    endly budgetfriendly budgetphone budgetphones smartphone budgetsmartphone smartphones budg\
    etsmartphones end lowend entrylevelphone cellphone budgetcellphone cellphones budgetcellph\
    ones selpon budgetselpon cp budgetcp midrange mid ranged midranged midranger midrangers ra\
    ngers ranger tier midtier midlevel upper uppermidrange middle middlerange flagship flagshi\
    ps premium highend line topoftheline flagshiplevel cell mobiles handset handsets device de\
    vices unit units model models brand brands gadget gadgets philippines philippine ph pinas \
    manila phl prices pricelist pricelists list lists listing listings please pls plz pricing \
    costs costing srp point amount our his her their as was am did has had would which who wha\
    t whats where when how much this these those there they them im ive we us you he she mine \
    someone show find buying purchase wants needs looking look search searching suggest sugges\
    tion suggestions some every ones thing things available now right today currently current \
    also still yet then using hi hello hey thank ty help guide guides specs spec category segm\
    ent capable ready enabled supports supported connectivity network pesos peso php able very\
     lets per via etc aka kind types sort ever launch out year made sure both either prefer pr\
    eferably preferred option options choice choices something series here each hm guys mainly\
     mostly preference tyia vs versus compare compared comparison difference full reviews revi\
    ew legit check question pm asap bought plan planning talking were been being many few pick\
     handle possible ba iyong si sina pero kung kasi dahil nila akin iyo inyo ako ikaw kayo ka\
    yong kaming tayong kami tig tayo sila ito itong iyan yan yun yon iyon dito dyan diyan doon\
     dun meron mayroon merong mayroong magkano magkanong ano anong alin aling saan sino paano \
    bakit gustong hanap hanapin naghahanap bili bilhin bumili bibili bibilhin mabibili mabili \
    pabili balak telepono telefono teleponong selfon halaga listahan pilipinas ngayon ngayong \
    basta yong un ung eh ha nyo ninyo niyo lahat talagang muna sana pakita ipakita pakihanap p\
    ahingi bigyan salamat kuya ate boss idol lods sir maam pili piliin rekomenda irekomenda re\
    komendasyon mairerekomenda marerecommend lumabas inilabas nilabas taon taong klaseng uri s\
    akto saktong perang pambili tsaka saka pati kasamang tag kumpara nagkakahalaga ikumpara pa\
    bulong pasabuy mamsh mars sis lodi bes beh bhie tol paps kau kayu u n ksi bka baka alam an\
    u anung sn dn pra prng poh pow opo gagamit gagamitin kambal regalo dapat spend pangregalo \
    pamasko hanapan rekta maisuggest masuggest masasuggest marecommend irecommend tatak yata d\
    aw raw s naa bay naay moy unsa unsay unsang man pila tagpila pilay asa kinsa kana kini gip\
    angita nangita palihug palit mopalit mupalit palitan imong imo atong diay gyud gyod jud bi\
    taw diri dinhi kwarta baligya karon akoa daghan daghang kabalo nimo nato unta pud sad pod \
    bai kon basin murag pangita kog hain ngadto android ios harmonyos snapdragon dimensity hel\
    io exynos kirin tensor mediatek qualcomm unisoc leica zeiss hasselblad refresh inch inches\
     megapixel since before after + < > ~ 
    """

  /// For each node what a phrase that ends there means, and 1; 0 where none ends.
  static let meanings: [Int16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 117, 2, 3, 118, 3, 4, 110, 4, 4, 119,
    4, 5, 120, 5, 6, 112, 6, 6, 121, 6, 7, 122, 7, 7, 8, 123, 8, 9, 115, 9, 9, 124, 9, 10, 16, 17,
    18, 19, 0, 10, 11, 12, 13, 14, 15, 0, 10, 14, 16, 19, 0, 0, 129, 0, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 31, 32, 33, 34, 35, 36, 37, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
    55, 56, 57, 58, 59, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 72, 73, 74, 75, 76, 77, 78, 79, 81,
    82, 83, 84, 85, 86, 87, 88, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104,
    105, 106, 107, 108, 109, 0, 111, 0, 0, 113, 114, 116, 0, 125, 126, 0, 127, 128, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 1, 1, 2, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 6,
    0, 0, 2, 0, 0, 0, 8, 4, 2, 0, 0, 0, 0, 5, 0, 0, 0, 0, 6, 0, 5, 6, 0, 0, 0, 0, 0, 2, 6, 0, 0, 0,
    0, 5, 5, 5, 2, 0, 3, 0, 0, 0, 3, 3, 0, 4, 4, 4, 0, 0, 0, 4, 0, 4, 4, 4, 8, 4, 4, 4, 0, 0, 4, 4,
    4, 0, 0, 0, 0, 0, 0, 5, 6, 0, 6, 7, 0, 8, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 2, 0, 2, 2, 2, 2, 2, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 2,
    2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 5, 0, 5,
    0, 0, 0, 0, 6, 0, 0, 7, 7, 7, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 6, 7, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 5, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3, 3, 0, 1,
    1, 0, 1, 0, 0, 0, 0, 0, 3, 0, 3, 3, 0, 0, 0, 4, 4, 4, 4, 4, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5, 0, 0, 0, 0, 12, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 9, 2, 0, 4, 0, 0, 3, 3, 0, 0,
    3, 3, 3, 4, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0, 10, 11, 12, 12, 0, 0, 0, 0, 0,
    0, 14, 15, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1,
    0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 3, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0,
    1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1,
  ]

  /// For each node its first step, and after the last node the end of all, as differences.
  static let edges: [Int16] = [
    0, 530, 130, 42, 39, 18, 2, 17, 46, 23, 12, 30, 666, 274, 181, 39, 34, 571, 0, 0, 0, 2, 0, 0,
    2, 0, 0, 3, 1, 0, 2, 0, 0, 3, 0, 0, 3, 1, 0, 2, 0, 0, 1, 1, 0, 0, 2, 0, 0, 3, 1, 0, 1, 0, 0, 0,
    0, 0, 11, 1, 0, 0, 0, 0, 0, 10, 2, 1, 1, 1, 15, 13, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 3, 0, 0, 1, 4, 4, 2, 1, 3, 1, 1, 2, 1, 1, 1, 1,
    2, 3, 1, 2, 1, 2, 1, 3, 4, 2, 3, 4, 1, 3, 4, 9, 2, 1, 3, 3, 2, 1, 3, 2, 17, 1, 3, 1, 25, 1, 1,
    4, 2, 1, 1, 14, 1, 1, 1, 16, 1, 12, 1, 1, 1, 3, 2, 1, 3, 1, 2, 2, 2, 12, 1, 2, 1, 3, 3, 2, 1,
    2, 2, 1, 10, 3, 3, 1, 1, 1, 3, 2, 3, 2, 1, 1, 1, 5, 1, 12, 2, 1, 3, 3, 2, 1, 2, 5, 2, 2, 1, 2,
    4, 5, 4, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 5, 2, 17, 8, 1, 1, 1, 20, 4, 3, 1, 1, 4, 1, 3,
    1, 6, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 5, 3, 1, 1, 1, 3, 3, 2, 3, 4, 6, 1, 1, 2,
    2, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 5, 1, 4, 5, 7, 12, 5, 1, 3, 2, 3, 3, 1, 2, 1, 4, 6,
    13, 1, 1, 2, 3, 1, 1, 2, 1, 2, 3, 4, 7, 4, 2, 1, 5, 1, 3, 6, 8, 1, 5, 6, 2, 3, 1, 2, 1, 1, 2,
    2, 2, 1, 1, 5, 3, 5, 4, 2, 11, 1, 4, 3, 2, 4, 1, 5, 4, 2, 4, 3, 1, 1, 2, 14, 15, 1, 22, 8, 11,
    17, 14, 20, 1, 2, 2, 2, 1, 4, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 68, 1, 1, 7, 5, 3, 1, 2,
    2, 4, 2, 1, 3, 5, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 4, 5, 6, 2, 1, 2, 1, 1, 1, 65, 66,
    1, 1, 3, 3, 2, 1, 2, 4, 4, 1, 2, 2, 3, 2, 4, 1, 11, 3, 3, 4, 1, 2, 1, 4, 1, 1, 1, 20, 8, 2, 3,
    1, 2, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 5, 1, 10, 1, 1, 4, 2, 2, 1, 1, 1,
    1, 7, 2, 4, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 2, 1, 1, 1, 4, 1, 5, 2, 3, 4, 5, 1, 1, 1, 1, 2,
    1, 2, 1, 4, 1, 4, 2, 1, 3, 1, 3, 21, 1, 1, 5, 1, 2, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 2, 1, 2,
    1, 1, 2, 1, 4, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 5, 3, 3, 1, 2, 2,
    1, 1, 1, 2, 1, 2, 1, 3, 2, 1, 2, 1, 2, 2, 2, 1, 5, 1, 3, 1, 2, 5, 2, 1, 5, 1, 1, 3, 2, 3, 4, 2,
    1, 2, 1, 3, 2, 1, 1, 3, 1, 5, 6, 8, 1, 6, 4, 1, 2, 1, 1, 1, 11, 1, 1, 6, 2, 1, 1, 3, 4, 3, 7,
    1, 13, 2, 4, 2, 1, 1, 3, 3, 9, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 2, 4, 1, 1, 4, 2, 3, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 2, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 3, 2,
  ]

  /// The word of each step, as differences; those of a node are in the order of words.
  static let edgeWords: [Int16] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -462, 461, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 5, 5, 1, 2, 1, 1, 5, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 3, 3, 1, 1, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 8, 3, 1, 1,
    1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 8,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -693, 57, 1, 455, 1, 2, 1,
    37, 2, 3, 1, 10, 6, 11, 20, 5, 6, 6, 2, 1, 2, 2, 19, 10, 1, 33, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, -194, 19, 6, 13, 4, 4, 1, 1, 22, 26, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, -205, 2, 1, 1, 7, 112, 1, 1, 1, 1, 1, 1, 77, 1,
    1, 1, 1, 1, -37, 38, -179, 1, 63, 119, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 2, 1, 1,
    1, 1, 1, 2, 2, 1, 2, 4, -291, 6, 13, 4, 4, 24, 131, 1, 1, 18, 3, 90, 8, 1, 1, 1, 2, 1, 1, 3, 2,
    1, 7, -323, 6, 17, 28, 26, 1, 112, 1, 112, 28, 1, 1, -332, 36, 34, 19, 90, 1, 122, 2, 1, 2, 1,
    1, 29, 1, 1, 1, 5, 3, 4, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 3, -387, 18, 6, 3, 10, 79, 102, 17, 3,
    2, 1, 4, 1, 56, 34, 33, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 3, 1, 1, 2, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 3, 4,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
    2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1564, 475, 5, 1, 1, 4, 5, 1, 3, 4, 1,
    1, 2, 6, 7, 1, 19, 1, 22, 16, 9, 17, 8, 94, 3, 2, 1, 2, 1, 1, 1, 3, 311, 2, 2, 7, 5, 12, 8, 94,
    278, 129, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 3, 1, 2, 1, 2, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    2, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1897, 2, 530, 23, 93, 51, 124, 41, 1, 96, 3, 4, 281, 9,
    407, 200, 33, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 2, 1, 1, 1, 1, 8, 2, 2, 1, 1, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 2,
    2, 2, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, -1569, 19, 6, 13, 4, 4, 24, 126, 5, 1, 13, 1, 1, 1, 1, 1, 1, 1, 11,
    1337, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 16, 4, 2, 2, -1523, 599, 278, 222, 425, 2,
    2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, -2203, 1,
    1, 19, 3, 57, 1, 275, 166, 14, 1, 1, 1, 5, 1, 2, 5, 5, 2, 1, 4, 7, 2, 3, 2, 7, 2, 2, 4, 6, 12,
    1, 18, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 4, 12, 3, 10, 17, 1, 13, 11, 1, 1, 1, 1,
    9, 1, 1, 5, 1, 2, 4, 2, 14, 42, 4, 1, 21, 11, 1, 9, 1, 1, 1, 3, 1, 1, 3, 2, 1, 1, 2, 1, 2, 2,
    1, 2, 1, 1, 1, 2, 5, 3, 1, 1, 9, 1, 7, 6, 1, 7, 4, 1, 12, 290, 92, 9, 10, 3, 35, 38, 3, 5, 53,
    43, 124, 4, 10, 8, 7, 17, 11, 3, 33, 8, 8, 17, 18, 1, 14, 5, 2, 7, 6, 143, 25, 42, 31, 47, 3,
    1, 1, 5, 4, 1, 1, 6, 1, 1, 1, 1, 3, 2, 1, 3, 3, 1, 2, 2, 9, 2, 5, 2, 2, 2, 24, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -2171, 1, -1, 1, -106, 1, 1, -310, 413, 1, -1, 1, 31, -137, 1, 1,
    -310, 413, 1, -1, 1, -1, 1, -106, 1, 1, -310, 413, -396, 1, 1, 7, 1, 1, 5, 1, 4, 1, 1, 45,
    -103, 7, 7, 9, 3, 12, 3, 7, 6, 5, 16, 1, -58, 0, 0, -23, 1, 7, 1, 6, 1, 6, 9, 1, 6, 8, 1, 6, 1,
    5, -59, 1, 7, 1, 6, 1, 15, 1, 14, 1, 6, 1, 5, -13, 1, 294, 15, 11, 70, 84, 5, 1, 45, -33, 1,
    42, 1, -7, 23, 78, 7, -603, 466, 27, -30, 1, 28, -26, 17, 70, 78, -141, -24, 40, 11, 0, 1, -52,
    5, 35, 11, -46, 47, -1, -46, 47, -52, 0, 12, 1, -15, 2, 12, 1, -13, 12, -12, 12, 1, -15, 2, 12,
    1, -13, 0, 12, 1, -15, 2, 12, 1, -14, 4, 8, 3, 8, 6, 33, 1, 51, -113, 12, -12, 0, 12, 1, -14,
    62, 1, -62, 17, -17, -2, 2, 17, -17, 17, -7, 6, 2, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 82, 1, 1, 1,
    -145, -467, 1, 466, 0, 10, 6, 2, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 66, 3, 1,
    1, 1, -140, 91, -620, 555, 58, 3, -61, 57, -83, 0, -13, 1, 11, 2, 1, 1, 27, 1, 1, 9, 1, 1, 1,
    1, -14, -47, 52, -49, 1, 11, 2, 1, 1, 27, 1, 1, 2, 1, 6, 1, 1, 1, 1, -12, -34, 2, 1, 1, 27, 1,
    1, 9, 1, 1, 1, 1, -10, 11, 1, -52, 5, 35, -36, 47, -46, 0, 47, 64, -65, -46, 47, -47, 35, -35,
    35, -48, 1, 11, 2, 2, 1, 27, 10, 1, 1, 1, 1, 2, -12, 12, -52, -2, 2, 17, -541, 524, 17, -19, 2,
    31, -1, 2, 32, 1, -25, 27, 1, 1, 1, 1, 1, 1, 66, 1, 1, -608, 1, 466, 0, 30, 75, -105, 0, -524,
    0, 613, 1, -2, 3, -615, 524, 83, -607, 524, 17, 79, -56, -564, 599, 17, 1, 1, 1, -619, 554, 1,
    32, 12, 14, 1, 2, 1, 1, 3, 1, -74, 126, -57, -617, 613, 4, -103, 41, 61, -102, 50, -9, -555,
    617, -617, 555, 58, 3, 1, -62, 61, 8, 3, -72, 78, 55, -688, 57, 1, 466, 35, 1, 1, 10, 71, -83,
    1, 1, 81, -120, 2, 17, 139, -166, 143, -143, 41, -31, 0, 65, -25, 110, -17, -133, 30, 2, 56,
    15, -14, -59, 53, 5, 15, 2, 69, 7, -189, 1, 11, 2, 3, 26, 1, 1, 9, 1, 1, 1, 1, 13, 44, 64, 9,
    -187, 36, 7, 10, 17, 67, 42, 9, -93, -84, 48, -60, 1, 11, 2, 1, 1, 1, 26, 1, 1, 9, 1, 1, 1, 1,
    13, 44, 64, 9, 8, -158, 58, 15, 2, -16, 5, 1, -7, 0, -5, 5, 88, 1, -21, -73, 93, 1, -179, 1,
    12, 3, 47, 1, 51, -115, -6, 1, 8, 3, 6, 26, 10, 12, 5, 109, 9, 10, -139, -14, 173, -735, 736,
    -736, 613, 90, 40, -686, 1, 466, 17, -484, 1, 466, -467, 1, 466, 17, -484, 1, 464, 2, 17, -484,
    1, 466, 191, -139, 177, -177, 167, 10, 1, 1, 5, -6, 1, -148, 147, 1, -755, 607, 147, 1, -698,
    1, 549, 95, 52, 1, -53, 77, 3, 1, 5, 1, -1, 7, 5, 5, -110, 127, -14, 1, 2, 2, -25, 1, 26, 5,
    -820, 825, -1, 2, 1, 1, 1, -4, -825, 541, 66, 225, -1, 2, 1, 1, 1, -836, 831, 2, 1, 1, 1, 1,
    -837, 613, 218, 2, 1, 1, 1, 1, 1, 1, 1, 1, -841, 524, 17, 14, 302, -23, 1, 25, 4, -6, 1, -295,
    24, 1, 269, 1, 2, -297, 270, 24, -296, -505, 1, 549, 95, 129, 2, 1, 1, 1, 20, -856, 613, 218,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 15, -22, -272, 27, 277, -32, 24, 7, -2, -299, 294, 1, -297, -42,
    219, -739, 541, 312, -853, 837, 13, 1, -851, 520, 19, 6, 45, 149, 103, -842, 520, 219, 103,
    -224, 228, -228, -98, 19, 6, 45, 150, -740, 520, 70, 150, 91, 2, 1, 1, 1, 20, -856, 831, 2, 1,
    1, 1, 1, 19, -128, -140, 247, 25, 7, 1, -280, 247, 25, 7, 1, 1, -307, 310, -333, 6, 45, -590,
    520, 19, 23, 37, -40, 11, -11, 11, 312, 1, -295, -24, -21, 1, 43, 12, 274, -330, 1, 55, -77,
    21, 1, 55, 274, -330, 1, 43, 12, 8, 230, -315, 21, 1, 43, 12, 2, 12, 224, 36, 33, 1, -907, 0,
    524, 17, 72, -49, 23, 13, 282, 1, -319, 23, 1, 12, -12, 53, 248, 3, 1, 11, -263, 248, 4, 11,
    -20, 1, -344, 312, 31, 1, -237, 1, 2, -33, 271, 0, 2, -348, 1, 55, 49, 1, 97, 127, 1, 1, 1, 1,
    10, 1, 2, -347, 1, 43, 12, 49, 1, 97, 127, 1, 1, 1, 1, 10, 1, 2, -368, -1, 1, 21, 1, 43, 12, 2,
    12, 35, 1, 97, 91, 36, 1, 1, 1, 1, 10, 1, 2, 16, 1, -34, 1, 1, 1, 1, 10, 1, 2, -369, 1, 315,
    36, 1, 1, 1, 1, 10, 1, 2, -369, 1, 21, 1, 55, 49, 1, 97, 91, 36, 1, 1, 1, 1, 10, 1, 2, -347, 1,
    55, 49, 1, 97, 127, 1, 1, 1, 1, 10, 1, 2, -369, 1, 21, 1, 55, 14, 35, 1, 97, 91, 36, 1, 1, 1,
    1, 10, 1, 2, 16, 1, -289, 226, 1, -265, 1, -17, 23, -65, 367, 3, 1, 8, -337, 23, 13, 41, 248,
    3, 1, -329, 273, 40, 26, 17, 12, 184, 75, -584, 736, 115, -549, 1, 2, 1, 1, 2, 2, 1, 5, 1, 6,
    3, 4, 66, 50, 2, 2, 2, 2, 3, 2, 1, 1, 4, 6, 35, 1, 19, 2, 2, 2, 85, 7, 62, 4, 2, 41, 1, 6, 1,
    1, 1, 1, 25, 6, 71, 1, 2, 7, 3, 1, 3, 3, 1, 25, 30, 1, 2, 2, 1, 4, 1, 9, 1, 1, 3, 19, 3, -370,
    -232, -30, 26, 3, 7, 238, 56, 3, -307, 10, 238, 56, 3, 20, 55, 111, -488, 215, 44, -628, 584,
    -1134, 1, 549, 95, 783, 2, -194, 0, 1, 2, -708, 705, 1, 3, 13, -396, 2, -375, 368, 11, 2, -3,
    9, -373, 381, -17, 35, 0, -954, 607, 95, -702, 788, 166, 0, 7, 230, 44, -281, 7, 230, 21, 23,
    -1235, 524, 83, 225, 122, 237, -237, 7, 232, -239, 237, -212, 8, -432, 354, 1, 2, 1, 1, 2, 2,
    1, 5, 1, 6, 3, 4, 66, 50, 2, 2, 2, 2, 3, 2, 1, 1, 4, 6, 35, 1, 19, 2, 2, 2, 154, 4, 2, 41, 1,
    6, 1, 1, 1, 1, 25, 6, 71, 1, 2, 7, 3, 1, 6, 1, 25, 30, 1, 2, 2, 1, 4, 1, 9, 1, 1, 3, 19, 3,
    -668, 1, 2, 1, 1, 2, 2, 1, 5, 1, 6, 3, 4, 66, 50, 2, 2, 2, 2, 3, 2, 1, 1, 4, 6, 35, 1, 19, 2,
    2, 2, 154, 4, 2, 41, 1, 6, 1, 1, 1, 1, 25, 6, 71, 1, 2, 7, 3, 1, 3, 3, 1, 25, 30, 1, 2, 2, 1,
    4, 1, 9, 1, 1, 3, 19, 3, -508, -528, 533, 2, 44, -66, 25, 112, -137, 137, -137, 0, 25, -472,
    225, 222, 25, -1079, 607, 447, 25, -538, 66, 95, 489, 6, -6, 21, 23, -23, 2, -4, 1, 4, 26, -27,
    -1214, 607, 225, 359, 16, 2, 3, 5, 1, 22, 41, -1281, 607, 584, -1133, 549, 95, -702, 607, 225,
    359, 208, -781, 781, -208, 107, 2, 41, 12, -53, -687, 0, -65, 152, 598, 2, 16, 4, 7, 14, 7, 1,
    1, 1, 1, 1, 101, 3, 7, 67, 2, 2, -187, 1, 1, 1, 26, 1, 5, 1, -7, 6, -859, 834, 38, -98, -750,
    750, -774, 819, 2, 3, -834, 890, -840, 846, 48, 2, 2, -7, -1, 93, -890, 876, 1, -1, 26, -16,
    -10, 0, -830, -151, 34, 531, 647, 44, -1168, -105, 17, 292, 1, 247, 5, 20, 516, 81, 50, -1178,
    1092, -1092, 255, 831, 5, -1067, 292, 874, 1, -107, -24, 0, 0, -1006, 551, 429, 92, 69, 56, 34,
    -34, 34, -1231, 72, 969, 3, -493, 462, 218, -218, -1653, 607, 1013, -535, 607, -203, -925, 647,
    -647, 647, 278, 348, 12, 7, -1249, 1230, -184, -1046, 1230, 0, 12, 7, 8, -40, -633, 21, 625,
    10, 24, -225, 178, -633, 646, 34, -1814, 1, 549, 95, 489, 44, 602, 12, 22, -155, -70, -453,
    524, -860, 789, 77, -1134, 1136, -868, 334, 525, 6, 11, -1031, -138, 64, 996, 4, -1000, 1018,
    0, -1018, 996, 4, -1093, 656, 646, 34, -1336, 9, 8, 34, 3, 51, 116, 88, 241, 7, 5, 521, 1, 1,
    13, 81, 60, 1, 1, 1, 31, -1198, -75, 93, 563, 433, 213, 34, -136, -82, 97, -1226, 333, -268,
    1134, 2, -868, 912, -123, 144, 0, 2, -1174, 1158, 7, -1165, 1170, 9, -9, -1085, 1106, -616, -2,
    0, 6, 13, -1210, 607, 600, 2, -16, -2, -584, -52, 1379, 2, 135, -151, 14, 101, -1280, 1251, 30,
    -1, -1280, 1129, -1, 37, 23, -9, 2, 72, -60, 2, -2, 2, -1950, 607, 281, 2, 1068, -1256, 188,
    1081, -23, 2, 2, -1952, 754, 1, 197, 934, 38, -4, -33, 11, 4, -4, 0, 4, -4, -1, 1, 6, -6, 15,
    -11, 18, 4, -5, 1, 4, -87, 12, 71, 4, 147, -137, 2, 134, 1, 2, -139, 14, 2, 2, -4, 0, 31, 8, 2,
    3, 12, 13, -30, 5, 9, -3, 1, 1, 2, 1, -1301, 1311, -111, 118, 5, -123, 118, 9, 2, 2, 3, 2, 2,
    4, -8, 2, 5, -8, 14, -5, 14, 3, 3, -7, 1, 0, -22, 35, 2, 5, -1537, -483, 466, 17, 66, 225,
    1285, 1, 1, 1, 1, 1, -1283, 1274, 4, 1, 1, 1, 1, 1, -1515, 0, 6, 8, 1491, 11, 7, -1523, 6, 8,
    1502, -1559, 0, 1565, -1574, 1569, -1492, -299, 255, 1, 68, 1437, 1, 1, 1, 28, 3, 6, -1276,
    -296, 45, 6, 5, 3, 737, 765, 3, 6, -1570, 45, -607, 607, 11, -618, 607, 11, 221, -781, 466, 17,
    -541, 58, 466, 17, 296, 2, 1274, -736, -1377, 58, 466, 17, 72, 8, 1, 215, 2, 1274, 1, 1, 1,
    -2059, 1, 275, 255, 1, 1502, -1502, 268, -200, 1449, -1582, 94, 740, -834, 94, 778, -608, 1,
    1350, 4, 2, 5, 2, 2, 2, -9, 0, 30, -1588, -34, 233, 1349, -1424, 1424, 23, 4, 1, 1, -8, -1445,
    1424, -1548, 1926, -318, 232, -1930, 1954, 2, 33, -172, -122, -1481, 1490, 1, 10, -20, 2,
    -1607, 1605, 2, -1374, -212, 248, -115, 338, 1321, 1, 133, -823, 789, -1714, 1, 924, 547,
    -1736, 834, -500, 1366, -1636, -588, 1775, -1799, 640, 1608, 10, -1377, 1412, -24, -1406, 1507,
    -149, -1673, 17, 1833, -1761, 1761, -403, 569, -178, 171, 2, -1928, 1932,
  ]

  /// Where each step leads, as differences.
  static let edgeNodes: [Int16] = [
    17, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, -2, 0, 3, 0, 0, 0, 2, -2, 0, 3, 3, -3, 5, -5, 0, 0, 0,
    6, 0, 0, 0, 2, -2, 0, 3, 3, -3, 5, -5, 0, 0, 0, 6, 0, 0, 0, 2, -2, 3, 1, 0, 0, 0, 2, -2, 3, 3,
    -3, 5, -5, 0, 0, 6, 0, 0, 0, 6, -6, 0, 0, 13, -13, 7, 10, 1, -11, 0, 12, 0, -7, -4, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, -10, 0, 0, 0, 0, 4, 14, -14, -3, 0, 0, 0, 0, 18, -18,
    0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 12, -12, 0, 0, 0, 17, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0,
    1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    130, -130, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -1, -122, 0, 0, 0, 0, 0, 0, 0, 124, -124,
    125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -113, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -142, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 112, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, -1, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 1, 0, -96, 0, 0, 97, 2, -153, 0, 0, 0, 156, 1, 2, -2, -157, 161, 6, 0, 0,
    0, 2, 10, 9, 1, 3, 1, 1, -37, 39, 0, -195, 198, 2, -188, 0, 190, -190, 0, 191, -2, 3, -204,
    211, 2, 0, 0, 0, 5, 2, 0, 0, 1, 0, 1, -2, 0, 6, 1, 1, 0, 0, 0, -225, 226, -226, 227, 1, -228,
    0, 0, 232, 1, 0, 1, -231, 236, 1, 2, 1, 1, 1, 2, 2, -240, 241, 1, -1, -31, 33, -45, 0, 46, 1,
    0, 0, 0, 0, -37, 0, 38, -38, 0, -1, -204, 244, -238, 239, 0, 1, 0, -246, 247, 0, 0, 1, 1, -239,
    0, 0, 0, 0, 0, 240, -240, 0, 0, 241, -241, 3, 129, 110, 1, 0, -240, 243, 1, 0, 1, 1, -275, 1,
    275, 0, -269, 0, 271, 1, -272, 273, 1, 3, -283, 0, 0, 0, 6, 278, -278, 0, -6, 0, 0, 0, 285, -3,
    7, -283, 0, 0, 0, 0, 0, 0, 6, 0, 279, -292, 0, 0, 0, 0, 293, -293, 0, 0, 293, -293, 0, 0, 293,
    0, -293, 293, -293, 0, 0, 293, -293, 293, -293, 0, 0, 0, 0, 0, 295, 2, -297, 298, -298, 0, 0,
    300, -300, 0, 301, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, -3, 3, 0, 0, 0, 1, 2, 2, 1, 0, 2, -1, 0, 2,
    -3, 0, 0, 0, 1, 0, 3, 0, 0, 1, -4, -311, 0, 0, 0, 0, 0, 0, 0, 0, 316, -316, 0, 0, 317, -317, 0,
    318, 0, -318, 319, -319, 320, -320, 0, 0, 321, -321, 0, 0, 322, 2, -323, 324, 1, -325, 0, 326,
    1, -327, 0, 328, 1, 2, 1, -329, 0, 333, 0, 2, 1, 6, 3, 1, 1, 2, 1, -17, 20, 4, 1, 1, 1, 0, -2,
    0, 3, 2, 0, -26, 28, 0, 3, -3, 4, 1, -2, 0, 4, -3, 4, -377, 378, 4, 7, 2, 5, 1, 3, 1, 0, 0, 6,
    2, 1, 2, 0, -3, 6, 1, 0, -20, 22, 3, 1, -422, 298, 125, 1, -8, -415, 382, 49, 3, 1, 1, 1, 2,
    -2, 1, -11, 0, 0, 13, -13, 14, 3, 1, -446, 0, 0, 0, 0, 0, 448, -448, 0, 0, 449, -449, 0, 450,
    -450, 0, 452, -452, 0, 426, -426, 0, 453, -453, 0, 0, 0, 0, 0, 454, -454, 457, -457, 0, 458,
    -458, 0, 0, 459, -459, 0, 0, 462, -462, 0, 0, 0, 0, 0, 0, 463, -463, 465, -465, 0, 0, 0, 466,
    -466, 0, 0, 0, 0, 0, 0, 468, -468, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 469, -469,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 469, -469, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    470, -470, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 471, -471, 472, -472, 0, 0, 0, 0, 473, -473, 474, -474, 474, -474, 475, -475, 475,
    -475, 0, 477, -477, 0, 0, 0, 476, -476, 0, 478, -478, 0, 0, 0, 0, 0, 0, 0, 475, -475, 479,
    -479, 0, 0, 426, 54, -480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 18, -478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 483, -483, 0,
    0, 0, 0, 0, 0, 484, -484, 424, -424, 0, 0, 0, 0, 425, -425, 0, 0, 0, 0, 0, 485, -485, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 486, -486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 424, -424, 0,
    487, -487, 0, 488, -488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 489, -489, 0, 3, 0, 0, 0, 0, 0, 0, 0, 494,
    -494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, -497, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 498, -492, 0, 0, 0, 0, 494, -10, 0, -484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 496, -496, 0, 0, 0, 497, -497, 497, -497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 495,
    -495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, -496, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, -497,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 499, 1, -494, 0, 0, 0, 495, -495, 0, 0, 0, 0, 496, -496, 0, 497, -497, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 498, -498, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 500, 1, -523, 524, -524, 527, 1, -1, 2, 1, 4, 1, 0, 1, 3, 1, 1, -16, 17, 5, 2, -26,
    28, 2, -1, 0, 0, 3, 2, 1, -6, 7, 1, -556, 564, -564, 0, 0, 565, 1, -24, 25, -571, 0, 0, 573,
    -573, 0, 0, 0, 0, 0, 0, 0, 574, -574, 0, 0, 0, 576, -576, 0, 0, 577, -577, 0, 0, 0, 0, 578,
    -578, 0, 550, -550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 530, 48, -578, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 579, -576, 0,
    578, -578, 579, -579, 0, 0, 0, 581, -581, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 582, -582, 0, 0, 583, 1, 1, 1,
    1, -584, 0, 0, 0, 0, 0, 585, -585, 586, -586, 0, 0, 0, 0, 0, 0, 585, -585, 0, 0, 587, -587, 0,
    0, 0, 588, -74, -514, 6, 585, -585, 0, 0, 0, 0, 0, 0, 587, -587, 0, 0, 0, 0, 0, 589, -589, 0,
    590, -590, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 588, -588, 0,
    0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 583, 2, 2, 1, 3, 2, 2, 1, 0, 4, 1, 1, 1, -2, 4,
    2, -629, 0, 626, 0, -625, 0, 0, 0, 0, 0, 0, 0, 629, 1, -627, 0, 628, -628, 0, 629, -629, 628,
    -628, 628, -628, 630, -630, 632, 1, -633, 0, 634, 1, 1, -633, 0, 0, 0, 0, 0, 0, 0, 634, -634,
    0, 637, -631, 0, 0, 0, 0, 0, 0, 0, 3, 629, -629, 6, 0, 0, 599, -599, 0, 0, 0, 0, 0, 0, 599,
    -599, 598, -598, 0, 0, 0, 0, 0, 0, 597, -597, 0, 0, 0, 624, -620, 0, 0, 622, -622, 0, 623,
    -620, 0, 0, 0, 621, -621, 0, 623, -623, 0, 0, 0, 0, 625, -625, 0, 0, 0, 626, -620, 621, -621,
    0, 0, 0, 622, -615, 0, 0, 0, 0, 616, -615, 0, 0, 617, -617, 0, 618, -618, 0, 619, -619, 0, 0,
    1, 620, 1, -621, 0, 0, 0, 0, 622, 0, -621, 0, 622, -621, 0, 0, 0, 0, 0, 0, -10, 0, 0, 0, 14,
    -14, 0, 0, 0, 632, 5, 1, 2, 4, 2, 1, -683, 684, 1, 2, 1, 4, 0, -692, 693, 1, -394, -300, 0, 0,
    0, 695, -695, 0, 193, 503, -696, 696, 1, 0, 0, 1, 0, 0, -698, 0, 0, 699, 1, 1, 1, 3, 2, -707,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 707, -707, 0, 0, 0, 0, 708, -708, 709, -709, 710, -707, 0,
    0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 712, 1, -713, 714, -714, 0, 170, 0, -170, 715,
    -715, 0, 0, 716, -716, 0, 0, 0, 0, 717, -717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 718,
    2, -720, 721, -721, 0, 0, 0, 0, 0, 0, 0, 722, -722, 0, 721, -721, 0, 0, 0, 723, 1, -406, -318,
    0, 0, 0, 0, 298, -298, 0, 725, -725, 0, 0, 726, -726, 0, 0, 0, 0, 0, 0, 727, -429, -298, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 728, -728, 729, -729, 0, 0, 730, 1, 1, -732, 0, 170, -170, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 733, -733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 734, -734, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 298, -298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318, -318, 0, 0, 0, 0,
    0, 0, 0, 0, 735, -735, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 736, -736, 0, 0, 0, 0, 737, -737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 721, 0, -721, 0, 0, 0, 738, -738, 738, -738, 0, 0, 0, 0, 0, 0, 0, 0, 417, -417,
    739, -739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 740, -740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    741, -741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 742, -742, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    744, -744, 0, 0, 0, 417, -417, 0, 0, 0, 0, 741, -741, 686, -686, 0, 0, 0, 0, 0, 298, -298, 745,
    -745, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 741, -741, 0, 668,
    -668, 0, 0, 0, 0, 0, 0, 747, -747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 748, -578, -170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    749, -749, 750, -750, 0, 0, 686, -686, 0, 0, 0, 0, 0, 0, 298, -298, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 298, -298, 0, 157, -155, 0,
    3, 0, 3, 0, 0, 1, 2, 0, 3, 0, 0, 3, 0, 0, 1, 2, 0, 3, 0, 4, 0, 3, 0, 0, 1, 2, 3, 0, 0, 1, 0, 0,
    1, 0, 1, 0, 0, 1, 2, 1, 1, 1, 1, -10, 1, 1, 1, 0, 8, 0, -2, -9, 3, 3, 0, 1, 0, 1, 0, 5, -3, 0,
    4, -13, 0, 1, 0, 13, -9, 0, 1, 0, 1, 0, 2, 0, -9, 0, 1, 0, 13, -14, 0, -29, 131, -122, 16, 113,
    1, 0, -131, -15, 0, 15, 0, -15, 151, -136, 0, -16, 0, 154, -154, 155, -155, 0, 29, -22, 151,
    -158, 160, -159, 161, 0, 1, -162, 0, 0, 164, -1, 2, -4, 6, -2, -166, 0, 170, 0, 1, -171, 170,
    0, -170, 0, 0, 0, 0, 174, -174, 0, 0, 13, 0, 163, 0, 1, -164, 163, 0, -4, 1, -1, 0, 3, -2, 5,
    0, 0, -162, 0, -15, 0, 180, -180, 179, 2, 0, -182, 0, 1, 184, -184, 0, 15, 0, 167, 1, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, -180, -6, 0, 0, 15, 167, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 0, 0, 0, 1, -4, 0, 0, 0, -187, 26, -19, 0, 0, 0, -6, 194, -179, -15, 15, 0, 181,
    0, 0, 0, -196, 0, 0, 197, 0, 0, 0, 0, -185, 187, -199, 15, 0, 181, 0, 0, 0, -196, 0, 0, 0, 201,
    -4, 0, 0, 0, 0, 4, -5, 0, 0, 0, -196, 0, 0, 197, 0, 0, 0, 0, -182, 190, 1, -191, 0, 0, 10, 183,
    -196, 195, 2, 1, -2, -1, 5, -212, 0, 15, 0, 199, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, -1,
    -204, 207, -207, 0, 207, -207, 0, 207, -207, -12, 223, 0, 1, 0, 1, -36, 0, 0, 0, 0, 0, 0, 1, 0,
    0, -178, 0, 0, -9, 3, 0, -3, 0, 3, 0, 226, -226, 227, -227, 182, 46, -228, 182, 46, -228, 0, 0,
    0, 0, 0, 0, 0, 0, 232, -232, 0, 233, -233, 234, -234, 235, -235, 0, 0, 0, 19, 0, -19, 0, 238,
    -238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 243, -243, 0, 0, 0, 245, 0, -239, 241, -225, 191, -207, 0,
    0, 0, 0, 0, 198, -198, 0, 0, 0, 0, 207, -207, 0, 13, -10, 0, 0, 0, 6, 0, 4, 0, 0, 3, 0, -28, 0,
    0, 0, 0, 0, 269, 1, -270, 0, 0, 6, -6, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, 6, -6, 0,
    6, 0, 0, 0, -6, 6, -6, 12, 264, -276, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6, 6, 6,
    258, 0, 0, -270, 0, 0, 0, 270, -270, 281, -11, 12, 0, -270, 270, 0, 0, -282, 286, 0, 0, -280,
    0, 0, 0, -6, 0, 0, 0, 287, -281, 0, 282, -282, -6, 6, 6, 278, -291, 0, 294, -294, 296, -296, 0,
    299, -299, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 296, -296, 0, 0, 0, 0, -7, 306, -306, 308, 0,
    -308, 0, 0, 0, 0, 0, 311, -311, 0, 311, 0, -311, 0, 311, 0, 0, 0, -311, 0, 311, -311, 0, 0, 0,
    0, 0, 0, 0, 1, 0, 322, -1, -321, 0, 0, 0, 0, 0, 0, 0, 3, 327, 0, 0, 0, 0, -327, -4, 0, 0, 0,
    334, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0, 1, 0, 1, -2, 0, 0, 0, 0, 1, 0, 0, 0, 0, -335, 0, 0, 0, 0,
    338, -338, 0, 0, 0, 0, 341, -341, 0, 0, 0, 0, 343, -1, 2, 1, -345, 0, 0, 0, 334, 0, 0, 0, 0,
    13, 1, -12, -2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 12, -5, 8, -350, 0, 342, 2, 8, -352, 343, 12, -355,
    356, -356, 0, 0, 0, 0, 0, 0, 0, 0, 358, 1, 1, 0, 0, -360, 358, 0, -358, 0, 358, 4, 0, 0, -362,
    360, 0, 0, -360, 0, 0, 366, -366, 0, 0, 0, 0, 0, 0, 368, -368, 0, 0, 0, 0, 368, -368, 0, 370,
    -370, 0, 0, 0, 370, -370, 0, 0, 0, 371, 1, -372, 369, 0, 0, -369, 366, 9, -3, -371, -1, 0, 0,
    1, 378, 1, 1, -380, 0, 0, 382, -382, -1, 1, 0, 0, 384, -384, 0, 0, -1, 1, 0, 382, -382, 0, 0,
    383, -383, 0, 382, -382, 0, 385, 1, -387, 388, 0, -387, 0, 0, 0, 389, -389, 0, 0, -1, 0, 1, 0,
    392, -392, 392, -1, 2, 1, -1, -2, 0, 0, 0, 0, -392, 0, 398, 0, -398, 0, 399, 0, 0, 1, -400, 0,
    0, 1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 402, 1, -402, 0, 382, -382, 0, 0, 0, -1, 0, 0, 0, 0, 0,
    402, 1, -402, 403, 1, -404, 0, 382, -382, 0, 405, -405, 0, 0, 404, -405, 0, 0, 0, 0, 0, 402, 1,
    -15, 0, -388, 0, 0, 0, 0, 0, 402, 1, 5, 0, 0, -408, 0, 0, 0, 0, 0, 402, 1, 1, 0, -403, 0, 0, 0,
    0, 0, 403, -404, 0, 0, 0, 0, 0, 402, 1, -402, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 402, 1, 1, 7,
    -410, 0, 0, 405, -405, 0, 0, 410, -411, 0, 0, 0, 0, 0, 402, 1, -15, 0, -388, 413, 0, 1, 0,
    -413, 0, -1, 395, 0, 0, 22, -416, 382, -382, 418, -24, 0, 0, 25, -420, 0, 1, -1, 0, 1, 3, 424,
    -415, 3, -16, 0, 0, 0, 0, 0, 0, 425, -425, 0, 426, -426, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 426, -426, 0, 0, 0, 428, -1, -421, 0, 0, 423, -417, 0, 0, 0, 0, 0, 0, 0, 3, 0, 415, -415, 0,
    0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -18, -4, 433, -433, 434, -434, 433, 0, 0,
    -433, 0, 433, 0, 0, -426, 6, 3, -16, 4, 0, 435, -435, 424, 0, 0, 0, -412, 0, -9, 0, 0, 0, 436,
    -436, 0, 0, 437, -444, 0, 447, -447, 0, 0, 0, 450, 1, -451, 0, 0, 0, 455, 1, -456, 319, -319,
    0, 0, 0, 4, 0, -4, 0, 4, 0, 0, 456, -32, 33, -22, -439, 4, -4, 0, 4, -4, 464, -464, 0, 467,
    -467, 0, 0, 0, 0, 0, 0, 425, -425, 0, 426, -426, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 426,
    -426, 0, 0, 0, 6, 0, 0, 423, -417, 0, 0, 0, 0, 0, 0, 0, 3, 0, 415, -415, 0, 0, 0, 0, 0, 6, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -22, 0, 0, 0, 0, 0, 0, 425, -425, 0, 426, -426, 0, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 426, -426, 0, 0, 0, 6, 0, 0, 423, -417, 0, 0, 0, 0, 0, 0, 0, 3, 0,
    415, -415, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -21, 470, -470, 0, 0, 0, 0,
    463, -463, 463, -463, 0, 0, 476, 0, -476, 0, 476, 0, -476, 0, 476, -1, 0, -12, -36, -424, 0, 0,
    0, 0, 0, 480, -480, 0, 0, 435, 44, -44, -435, 0, 481, -481, 0, 482, -482, 425, -1, 11, -435,
    424, 0, 0, 11, 0, -11, -424, 9, 478, -478, 451, -457, 0, 6, 0, -6, 0, 6, 481, 1, -488, 489, -1,
    0, -488, 6, 484, 0, 0, -484, 0, 0, 3, 415, -415, 6, 0, 0, -9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 485,
    1, 1, -493, 495, -495, 496, -490, 0, 0, 493, -493, 495, -495, 3, 0, 0, 0, 0, 6, 492, -492, 0,
    0, 0, 0, 0, 0, -15, -7, 1, 3, 0, 517, -521, 0, 0, 4, 0, 0, 0, 0, -4, 4, 0, -4, 0, 0, 525, -525,
    526, -526, 0, 7, 0, -7, 1, 15, 6, 509, -518, -13, 4, 3, 525, 1, -517, 6, -22, 523, 0, 0, -510,
    -12, 21, -21, 536, 1, -538, 4, -4, 0, 543, -542, 544, -1, 2, -530, 0, 0, 532, -532, -16, 550,
    -534, 0, 0, 536, -536, -3, 541, -541, 3, 0, 6, -9, 0, 543, -540, 6, 530, 0, 0, 0, -539, 0, 3,
    0, 6, -18, 9, 548, -557, 559, -559, 0, 561, 0, 1, -4, 2, 3, -563, 0, 539, -543, 0, 0, 0, 0, 0,
    572, 0, -572, 0, 13, 3, 6, -22, 528, -528, 1, 540, -540, 574, -571, 0, 0, 0, -4, 0, 0, 0, 4, 3,
    0, 0, 0, 514, -521, 0, 1, 12, -12, 15, 6, -18, 0, 0, 577, -18, 2, -561, 561, 19, -580, 3, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 583, 1, -584, 584, 0, -584, 586, -586, 588, -26, -23, -539,
    0, 33, -33, 593, -563, 565, -579, 14, 568, 1, -612, 614, -601, 0, 603, -603, 16, -7, 0, 0, 0,
    597, 0, 1, 1, -599, 597, 1, 0, -598, 0, 0, 7, -28, 0, 618, 7, -619, 621, -627, 3, 0, 0, 0, 0,
    0, 630, -630, 630, -630, 631, -631, 624, -621, 631, -10, -621, 0, 0, 6, 0, 33, 596, -629, 630,
    -597, 0, -30, 10, 0, 0, 0, 0, 621, -618, 0, 0, 0, 0, 0, 0, 0, 0, 0, 622, -622, 0, 0, 624, -618,
    0, 0, 0, 0, 7, 0, 0, 1, 0, 0, 0, 0, 0, 616, -616, 565, -565, 1, 0, 0, 619, -619, 0, 1, 1, 0, 0,
    -46, 0, 0, 0, 0, 0, 669, 0, 0, 0, 0, 0, 1, 0, -1, 0, 0, 0, 0, 0, -669, 0, 671, 0, -514, 514, 1,
    -672, 671, 0, 0, -671, 0, 675, -675, 677, -677, 0, 678, -678, 0, 0, 0, 0, 0, 677, -677, 679,
    -679, 681, -681, 671, -671, 671, -671, 671, -671, 0, 684, -684, 686, -686, 0, 686, -686, 0, 0,
    0, 160, 0, 529, -689, 160, 0, 529, 0, 0, 1, -1, -689, 160, 0, 530, 0, 0, -1, 0, 0, 1, 0, 1,
    -691, 0, 0, 0, 0, 0, 0, 0, 0, 0, 160, -3, -157, 160, -3, -157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 699, 1, -704, 706, -705, 0, 0, 0, 0, 0, 0, 0, 3, -4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 719, -719, 0, 0, 0, 0, 0, 0, 0, 0, 458, -458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 743, -743, 0, 0, 0, 746, -746, 0, 0, 0, 0, 0,
  ]
}
