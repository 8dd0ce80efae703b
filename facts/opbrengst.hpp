// SPDX-License-Identifier: EUPL-1.2
// Something that brings money, and what somebody knows of it: the questions by which the law says where it belongs, each one row.
// No amount is among them: in which box an income belongs never hangs on how much it is, but for the two exemptions that have a
// maximum.
#pragma once

#include "base/truth.hpp"
#include "facts/key.hpp"

#include <algorithm>

namespace netto {

/// What it comes from.
enum class Herkomst : std::uint8_t { werk, verkoop, verhuur, spaargeld, aandelen, lening, bezit, uitkering, toeval };
template <> struct ChoiceWords<Herkomst> {
  static constexpr Choice all[] = {
      {"werk",
       {"werk of een dienst die u zelf doet: een baan, een klus, les, zorg, optreden, video's of andere inhoud op internet",
        "work or a service that you do yourself: a job, an odd job, lessons, care, performing, videos or other content "
        "online"}},
      {"verkoop",
       {"dingen verkopen die u maakt, inkoopt, verzamelt of over hebt: webwinkel, dropshipping, Marktplaats, Vinted, digitale "
        "producten",
        "selling things that you make, buy, collect or have to spare: web shop, dropshipping, second-hand platforms, digital "
        "products"}},
      {"verhuur",
       {"een woning, kamer, garage, auto of iets anders verhuren of laten gebruiken",
        "letting a home, room, garage, car or something else, or having it used"}},
      {"spaargeld", {"rente op een spaar- of betaalrekening of deposito", "interest on a bank account or deposit"}},
      {"aandelen",
       {"aandelen, opties op aandelen, fondsen, winstbewijzen of een deel in iemands onderneming: dividend, winst bij verkoop",
        "shares, options on them, funds, profit-sharing certificates or a part in somebody's business: dividend, gains"}},
      {"lening", {"geld dat u hebt uitgeleend, of een obligatie", "money that you lent, or a bond"}},
      {"bezit",
       {"ander bezit dat u aanhoudt, verhandelt of verkoopt: crypto, goud, grond, een tweede huis, kunst, valuta",
        "other possessions that you hold, trade or sell: crypto, gold, land, a second home, art, currency"}},
      {"uitkering",
       {"een bedrag dat u steeds krijgt: pensioen, AOW, WW, alimentatie, lijfrente, toeslag, beurs",
        "an amount that keeps coming: pension, benefit, alimony, annuity, allowance, grant"}},
      {"toeval",
       {"een gift, erfenis, prijs, loterij, gokwinst of schadevergoeding",
        "a gift, inheritance, prize, lottery, gambling win or compensation for damage"}}};
};

/// What somebody says of it. Everything is unknown until it is said.
struct Opbrengst {
  std::optional<Herkomst> herkomst;
  Truth gezag = Truth::open, loonheffing = Truth::open, aan_huis = Truth::open, vrijwilliger = Truth::open;
  Truth eigen_spullen = Truth::open;
  Truth economisch_verkeer = Truth::open, voordeel_beoogd = Truth::open, diensten = Truth::open;
  Truth meer_dan_beheer = Truth::open, voordeel_verwacht = Truth::open;
  Truth duurzaam = Truth::open, eigen_rekening = Truth::open;
  Truth meer_klanten = Truth::open, omvang = Truth::open, kenbaar = Truth::open;
  Truth medegerechtigd = Truth::open, winstdelend = Truth::open, lucratief = Truth::open;
  Truth verbonden_gebruik = Truth::open, aanmerkelijk_belang = Truth::open;
  Truth eigen_woning = Truth::open, tijdelijk = Truth::open, kamer = Truth::open, kamer_onder_grens = Truth::open;
  Truth vroegere_dienstbetrekking = Truth::open, vrijgestelde_regeling = Truth::open, alimentatie = Truth::open;
  Truth naaste_familie = Truth::open, lijfrente = Truth::open, afdwingbaar = Truth::open;
  Truth van_rechtspersoon = Truth::open, minderjarig_kind = Truth::open;

  [[nodiscard]] constexpr Truth is(Herkomst h) const { return herkomst ? truth(*herkomst == h) : Truth::open; }
  friend constexpr bool operator==(const Opbrengst&, const Opbrengst&) = default;
};

/// A question: what people are asked, why it matters, where they find the answer. In the order in which they are asked.
struct Vraag {
  std::string_view key;
  Truth Opbrengst::* member = nullptr; ///< null: `herkomst`
  Word question;
  Word if_yes, if_no; ///< what the answer comes to, as a reason
  Word found;         ///< where one sees it, or by what
  std::string_view article;
  bool weighed = false; ///< one of the circumstances that an open norm weighs together

  /// How many answers it has besides "unknown".
  [[nodiscard]] constexpr std::size_t answers() const { return member != nullptr ? 2 : std::size(ChoiceWords<Herkomst>::all); }
  /// The words of answer `i`: ja and nee, or a place of origin.
  [[nodiscard]] constexpr Choice answer(std::size_t i) const {
    constexpr Choice plain[] = {{"ja", {"ja", "yes"}}, {"nee", {"nee", "no"}}};
    return member != nullptr ? plain[i] : ChoiceWords<Herkomst>::all[i];
  }
  /// The answer given; none: unknown.
  [[nodiscard]] constexpr std::optional<std::size_t> given(const Opbrengst& o) const {
    if (member == nullptr) return o.herkomst ? std::optional{static_cast<std::size_t>(*o.herkomst)} : std::nullopt;
    return o.*member == Truth::open ? std::nullopt : std::optional{o.*member == Truth::yes ? 0U : std::size_t{1}};
  }
  /// `o` with answer `i`; none: unknown.
  [[nodiscard]] constexpr Opbrengst with(Opbrengst o, std::optional<std::size_t> i) const {
    if (member == nullptr) o.herkomst = i ? std::optional{static_cast<Herkomst>(*i)} : std::nullopt;
    else o.*member = i ? truth(*i == 0) : Truth::open;
    return o;
  }
};

/// The questions.
inline constexpr Vraag vragen[] = {
    {"herkomst",
     nullptr,
     {"Waar komt het geld vandaan?", "Where does the money come from?"},
     {"dit is waar het vandaan komt", "this is where it comes from"},
     {"dit is waar het vandaan komt", "this is where it comes from"},
     {"Kies wat het meest lijkt; loopt er meer door elkaar, vraag dan voor elk deel apart. De verkoop van de woning waar u "
      "woont geeft geen inkomen in een box.",
      "Choose what is most like it; when several things go together, ask for each part by itself. Selling the home that you "
      "live in brings no income in any box."},
     "Wet IB 2001, 2.14 lid 1"},
    // work
    {"gezag",
     &Opbrengst::gezag,
     {"Kan wie u betaalt opdragen hoe en wanneer u werkt, moet u het zelf doen, en krijgt u er loon voor?",
      "Can who pays you tell you how and when to work, must you do it yourself, and are you paid wages for it?"},
     {"u werkt in dienst van een ander", "you work in the service of somebody else"},
     {"er is geen werkgever met gezag over u", "there is no employer with authority over you"},
     {"arbeidsovereenkomst, rooster, loonstrook; wat er in feite gebeurt telt, niet hoe het contract heet",
      "contract of employment, roster, payslip; what really happens counts, not what the contract is called"},
     "Wet IB 2001, 3.81; Wet LB 1964, 2 lid 1"},
    {"loonheffing",
     &Opbrengst::loonheffing,
     {"Houdt wie u betaalt loonheffing in?", "Does who pays you withhold wage tax?"},
     {"de verhouding geldt als dienstbetrekking: door de wet, of omdat u dat samen hebt gemeld",
      "the relation counts as employment: by law, or because you reported that together"},
     {"zij is niet als dienstbetrekking aangemerkt of gemeld", "it is not deemed to be employment, nor reported as such"},
     {"loonstrook of jaaropgaaf; een gezamenlijke verklaring (opting-in)", "payslip or yearly statement; a joint declaration"},
     "Wet LB 1964, 3 en 4"},
    {"aan_huis",
     &Opbrengst::aan_huis,
     {"Werkt u bij een particulier thuis voor diens huishouden (schoonmaken, oppassen, zorg), doorgaans op minder dan vier "
      "dagen per week?",
      "Do you work at a private person's home for the household (cleaning, childminding, care), usually on fewer than four "
      "days a week?"},
     {"dienstverlening aan huis is voor de loonbelasting geen dienstbetrekking",
      "service at somebody's home is no employment for wage tax"},
     {"het is geen dienstverlening aan huis", "it is no service at somebody's home"},
     {"het aantal dagen dat u er pleegt te werken", "the number of days that you usually work there"},
     "Wet LB 1964, 5"},
    {"vrijwilliger",
     &Opbrengst::vrijwilliger,
     {"Doet u het als vrijwilliger, niet bij wijze van beroep, voor een algemeen nut beogende instelling, sportorganisatie of "
      "ander lichaam zonder vennootschapsbelasting, en blijft alles wat u krijgt binnen het maximum per maand en per jaar?",
      "Do you do it as a volunteer, not by way of occupation, for a public benefit organisation, a sports organisation or "
      "another body without corporation tax, and does all that you get stay within the maximum per month and per year?"},
     {"een vergoeding van een vrijwilliger binnen de maxima is geen loon en geen resultaat",
      "what a volunteer gets within the maxima is no wages and no result"},
     {"de regeling voor vrijwilligers geldt niet", "the rule for volunteers does not apply"},
     {"de maxima van het jaar; boven een ervan is alles belast, niet alleen het meerdere",
      "the maxima of the year; above one of them all of it is taxed, not only the excess"},
     "Wet IB 2001, 3.96 onderdeel c; Wet LB 1964, 2 lid 6"},
    // selling
    {"eigen_spullen",
     &Opbrengst::eigen_spullen,
     {"Verkoopt u alleen eigen spullen die u niet hebt gekocht of gemaakt om te verkopen?",
      "Do you only sell belongings of your own that you did not buy or make in order to sell?"},
     {"wie zijn eigen gebruikte spullen verkoopt, werkt niet om er voordeel uit te halen",
      "who sells his own used belongings does not work to gain from it"},
     {"u koopt in of maakt om te verkopen", "you buy or make in order to sell"},
     {"waarvoor u het kocht, en of u er meer voor krijgt dan het kostte", "what you bought it for, and whether it brings more"},
     "ECLI:NL:HR:2018:2390; Wet IB 2001, 5.3 lid 2 onderdeel c"},
    // assets
    {"diensten",
     &Opbrengst::diensten,
     {"Doet u er meer voor dan verhuren, zoals ontbijt of kost, dagelijks schoonmaken, ontvangst, vervoer of begeleiding?",
      "Do you do more for it than letting, such as breakfast or board, daily cleaning, reception, transport or guidance?"},
     {"u werkt er ook voor: niet alleen het bezit levert het op",
      "you also work for it: it is not only the asset that brings it"},
     {"het is verhuur zonder verdere diensten", "it is letting without further services"},
     {"wat u de gast of huurder aanbiedt naast de ruimte of de zaak",
      "what you offer the guest or tenant besides the room or thing"},
     "Wet IB 2001, 3.90"},
    {"meer_dan_beheer",
     &Opbrengst::meer_dan_beheer,
     {"Doet u er meer aan dan een gewone belegger: zelf groot onderhoud of verbouwen, splitsen om los te verkopen (uitponden), "
      "voorkennis of bijzondere kennis gebruiken, of ander werk dat het rendement hoger maakt?",
      "Do you do more with it than an ordinary investor: major maintenance or rebuilding yourself, splitting up to sell in "
      "parts, using inside or special knowledge, or other work that raises the return?"},
     {"dit gaat normaal, actief vermogensbeheer te buiten", "this is beyond ordinary, active asset management"},
     {"het blijft normaal, actief vermogensbeheer: kiezen, kopen, houden, beheren en verkopen",
      "it stays ordinary, active asset management: choosing, buying, holding, managing and selling"},
     {"uw uren, wat u zelf deed, en of een ander met hetzelfde bezit minder zou halen",
      "your hours, what you did yourself, and whether somebody else with the same asset would get less"},
     "Wet IB 2001, 3.91 lid 1 onderdeel c"},
    {"lucratief",
     &Opbrengst::lucratief,
     {"Zijn het aandelen, vorderingen of rechten met bijzondere voorwaarden, die u of een verbonden persoon mede als beloning "
      "voor werk kreeg?",
      "Are they shares, claims or rights on special conditions, that you or a related person got partly as a reward for work?"},
     {"een lucratief belang is een werkzaamheid", "a lucrative interest is an activity"},
     {"het is geen lucratief belang", "it is no lucrative interest"},
     {"achtergestelde of hoog preferente aandelen, een winstafhankelijke vordering; vraag het wie ze uitgaf",
      "subordinated or highly preferred shares, a claim that depends on profit; ask who issued them"},
     "Wet IB 2001, 3.92b"},
    {"medegerechtigd",
     &Opbrengst::medegerechtigd,
     {"Bent u, anders dan als aandeelhouder, medegerechtigd tot het vermogen van een onderneming zonder zelf voor haar "
      "schulden verbonden te zijn (commanditair of stil vennoot)?",
      "Do you share, other than as a shareholder, in the capital of a business without being liable for its debts yourself "
      "(limited or silent partner)?"},
     {"winst van een medegerechtigde is winst uit onderneming, zonder ondernemersaftrek",
      "profit of who shares in the capital is business profit, without the entrepreneur's deduction"},
     {"u bent geen medegerechtigde", "you do not share in the capital of a business"},
     {"de overeenkomst van de commanditaire vennootschap of maatschap", "the agreement of the limited partnership"},
     "Wet IB 2001, 3.3 lid 1 onderdeel a"},
    {"winstdelend",
     &Opbrengst::winstdelend,
     {"Is het een lening aan een ondernemer die in feite als zijn eigen vermogen werkt, of waarvan de vergoeding grotendeels "
      "van zijn winst afhangt?",
      "Is it a loan to an entrepreneur that really works as his equity, or of which the yield mostly depends on his profit?"},
     {"de voordelen uit zo'n lening zijn winst uit onderneming", "the benefits of such a loan are business profit"},
     {"het is een gewone lening", "it is an ordinary loan"},
     {"de leningsovereenkomst: rente, aflossing, achterstelling", "the loan agreement: interest, repayment, subordination"},
     "Wet IB 2001, 3.3 lid 1 onderdeel b en lid 3"},
    {"verbonden_gebruik",
     &Opbrengst::verbonden_gebruik,
     {"Gebruikt uw eigen bv, de onderneming of bv van uw partner of minderjarige kind, of (op voorwaarden die derden niet "
      "zouden afspreken) die van een ouder of meerderjarig kind het, of is het aan een van hen geleend?",
      "Is it used by your own company, the business or company of your partner or minor child, or (on terms that strangers "
      "would not agree) that of a parent or adult child, or lent to one of them?"},
     {"u stelt het ter beschikking aan uw eigen vennootschap of een verbonden persoon",
      "you make it available to your own company or a related person"},
     {"geen eigen vennootschap of verbonden persoon gebruikt het", "no company of your own or related person uses it"},
     {"het huurcontract, de lening of de rekening-courant; ook gratis telt",
      "the lease, loan or current account; free of charge counts too"},
     "Wet IB 2001, 3.91 lid 1 onderdelen a en b en lid 3, en 3.92"},
    {"aanmerkelijk_belang",
     &Opbrengst::aanmerkelijk_belang,
     {"Hebt u, met uw partner samen, ten minste 5% van de aandelen (of van een soort), rechten daarop of winstbewijzen, of "
      "heeft uw partner of familie in rechte lijn dat en u er ook een paar?",
      "Do you, together with your partner, have at least 5% of the shares (or of a class), rights to them or profit-sharing "
      "certificates, or does your partner or family in the direct line have that and you a few as well?"},
     {"het is een aanmerkelijk belang", "it is a substantial holding"},
     {"het is geen aanmerkelijk belang", "it is no substantial holding"},
     {"het aandeelhoudersregister", "the register of shareholders"},
     "Wet IB 2001, 4.6, 4.7 en 4.10"},
    // is it a source of income?
    {"economisch_verkeer",
     &Opbrengst::economisch_verkeer,
     {"Doet u het voor anderen dan uw gezin, familie en vrienden? (Betaalde zorg uit een pgb: altijd ja.)",
      "Do you do it for others than your household, family and friends? (Care paid from a personal budget: always yes.)"},
     {"u neemt deel aan het economische verkeer", "you take part in economic life"},
     {"het blijft binnen gezin, familie, vrienden of hobby", "it stays within household, family, friends or hobby"},
     {"wie betaalt, en of u het ook aan vreemden aanbiedt", "who pays, and whether you offer it to strangers too"},
     "ECLI:NL:HR:2018:2390"},
    {"voordeel_beoogd",
     &Opbrengst::voordeel_beoogd,
     {"Is het u er mede om te doen er iets aan over te houden?", "Is it among your aims to make something on it?"},
     {"u beoogt voordeel", "you aim at a benefit"},
     {"u beoogt geen voordeel", "you do not aim at a benefit"},
     {"uw prijzen: alleen de kosten terug, of meer? Wie er steeds aan overhoudt, wordt geacht dat te beogen",
      "your prices: only the costs back, or more? Who keeps making money on it is taken to aim at it"},
     "ECLI:NL:HR:2018:2390"},
    {"voordeel_verwacht",
     &Opbrengst::voordeel_verwacht,
     {"Is redelijkerwijs te verwachten dat het u, na kosten, nu of binnen enkele jaren voordeel geeft? (Bij handel en "
      "beleggen: door uw werk of kennis, niet door koersgeluk.)",
      "Can it reasonably be expected that, after costs, it benefits you now or within some years? (Of trading and investing: "
      "by your work or knowledge, not by luck with prices.)"},
     {"voordeel is redelijkerwijs te verwachten", "a benefit can reasonably be expected"},
     {"voordeel is niet te verwachten: structureel verlies of speculatie",
      "no benefit is to be expected: a structural loss, or speculation"},
     {"de uitkomst van eerdere jaren en een plan; aanloopverlies mag, blijvend verlies niet",
      "the outcome of earlier years and a plan; a loss at the start may be, one that lasts may not"},
     "ECLI:NL:HR:2018:2390"},
    // is it a business?
    {"duurzaam",
     &Opbrengst::duurzaam,
     {"Doet u het duurzaam, steeds weer of volgens een plan, en niet als losse klus?",
      "Do you do it lastingly, again and again or by a plan, and not as an occasional job?"},
     {"het is een duurzame organisatie van arbeid en kapitaal", "it is a lasting organisation of labour and capital"},
     {"het is incidenteel", "it is occasional"},
     {"hoe vaak, hoe lang al, en of er meer volgt", "how often, how long already, and whether more will follow"},
     "Wet IB 2001, 3.2 en 3.5"},
    {"eigen_rekening",
     &Opbrengst::eigen_rekening,
     {"Gaat het voor uw eigen rekening en risico, en bent u zelf verbonden voor de schulden (eenmanszaak, maatschap, vof, vrij "
      "beroep)?",
      "Is it for your own account and risk, and are you liable for the debts yourself (sole trader, partnership, profession)?"},
     {"u loopt het risico en wordt rechtstreeks verbonden", "you bear the risk and are directly liable"},
     {"u loopt geen ondernemersrisico of bent niet rechtstreeks verbonden",
      "you bear no business risk or are not directly liable"},
     {"kunt u verlies lijden, of wachten op wie niet betaalt? Van een bv is de winst van de bv: kies dan voor wat zij u "
      "betaalt werk of aandelen",
      "can you lose money, or wait for who does not pay? Of a company the profit is the company's: then choose work or shares "
      "for what it pays you"},
     "Wet IB 2001, 3.4 en 3.5"},
    {"meer_klanten",
     &Opbrengst::meer_klanten,
     {"Hebt u verschillende klanten of opdrachtgevers, of werkt u daaraan?",
      "Do you have several customers or clients, or are you working on it?"},
     {"u bent niet van een opdrachtgever afhankelijk", "you do not depend on one client"},
     {"u werkt voor een opdrachtgever, of alleen voor bekenden", "you work for one client, or for people you know"},
     {"uw facturen", "your invoices"},
     "Wet IB 2001, 3.2 en 3.5",
     true},
    {"omvang",
     &Opbrengst::omvang,
     {"Steekt u er tijd of geld van betekenis in, zodat het meer is dan iets erbij?",
      "Do you put substantial time or money into it, so that it is more than a sideline?"},
     {"tijd en kapitaal zijn van betekenis", "time and capital are substantial"},
     {"het is iets erbij", "it is a sideline"},
     {"uw uren, investeringen, voorraad, winst", "your hours, investments, stock, profit"},
     "Wet IB 2001, 3.2 en 3.5",
     true},
    {"kenbaar",
     &Opbrengst::kenbaar,
     {"Treedt u naar buiten als ondernemer: reclame, een website, een naam, een winkel op een platform?",
      "Do you present yourself as a business: advertising, a website, a name, a shop on a platform?"},
     {"u maakt zich kenbaar", "you make yourself known"},
     {"u treedt niet naar buiten", "you do not present yourself"},
     {"website, advertenties, briefpapier; de inschrijving bij de Kamer van Koophandel beslist niet",
      "website, advertisements, stationery; the entry in the trade register does not decide"},
     "Wet IB 2001, 3.2 en 3.5",
     true},
    // the own home
    {"eigen_woning",
     &Opbrengst::eigen_woning,
     {"Is het (een deel of bijgebouw van) de woning waar u zelf woont en die uw eigendom is?",
      "Is it (a part or outbuilding of) the home that you live in and own?"},
     {"het is uw eigen woning", "it is your own home"},
     {"het is uw eigen woning niet", "it is not your own home"},
     {"uw inschrijving in de basisregistratie personen", "where you are registered"},
     "Wet IB 2001, 3.111 lid 1"},
    {"tijdelijk",
     &Opbrengst::tijdelijk,
     {"Is het tijdelijk: komt de ruimte tussendoor of daarna weer aan u toe (vakantieverhuur, een paar maanden weg)?",
      "Is it temporary: does the space come back to you in between or afterwards (holiday letting, some months away)?"},
     {"tijdelijke verhuur laat de eigen woning in box 1", "temporary letting leaves the own home in box 1"},
     {"de verhuur is niet tijdelijk", "the letting is not temporary"},
     {"de duur van elke verhuur", "how long each letting lasts"},
     "Wet IB 2001, 3.111 lid 8 en 3.113"},
    {"kamer",
     &Opbrengst::kamer,
     {"Is het een kamer die geen zelfstandige woning is, verhuurd anders dan voor korte duur, terwijl u en de huurder er "
      "allebei zijn ingeschreven?",
      "Is it a room that is no dwelling of its own, let for more than a short time, while both you and the tenant are "
      "registered there?"},
     {"kamerverhuur met inschrijving van beiden", "a room let, with both registered"},
     {"niet aan elke voorwaarde van de kamerverhuurvrijstelling is voldaan",
      "not every condition of the exemption for rooms is met"},
     {"de basisregistratie personen; eigen keuken, toilet en toegang maken het zelfstandig",
      "the register of residents; a kitchen, toilet and entrance of its own make it a dwelling"},
     "Wet IB 2001, 3.114"},
    {"kamer_onder_grens",
     &Opbrengst::kamer_onder_grens,
     {"Blijft alles wat u in het jaar voor die kamers ontvangt, ook voor energie en meubels, binnen het maximum van dat jaar?",
      "Does all that you receive for those rooms in the year, for energy and furniture too, stay within the maximum of that "
      "year?"},
     {"de opbrengst blijft binnen het maximum: de kamer blijft eigen woning",
      "the receipts stay within the maximum: the room stays own home"},
     {"de opbrengst is meer dan het maximum: de vrijstelling vervalt geheel",
      "the receipts exceed the maximum: the exemption lapses altogether"},
     {"artikel 3.114 lid 1 in de tekst van het jaar", "article 3.114 lid 1 in the text of the year"},
     "Wet IB 2001, 3.114 lid 1"},
    // payments
    {"vrijgestelde_regeling",
     &Opbrengst::vrijgestelde_regeling,
     {"Is het kinderbijslag, kindgebonden budget, zorg-, huur- of kinderopvangtoeslag, een studiebeurs als gift, bijzondere "
      "bijstand, Wmo of Wlz?",
      "Is it child benefit, an allowance for care, rent or childcare, a study grant as a gift, special assistance, or support "
      "under Wmo or Wlz?"},
     {"deze uitkering is vrijgesteld", "this payment is exempt"},
     {"het is geen vrijgestelde regeling", "it is no exempt scheme"},
     {"de beschikking", "the decision"},
     "Wet IB 2001, 3.104"},
    {"vroegere_dienstbetrekking",
     &Opbrengst::vroegere_dienstbetrekking,
     {"Komt het van een pensioenfonds, een (vroegere) werkgever, de SVB, het UWV of de bijstand?",
      "Does it come from a pension fund, a (former) employer, or a social security body?"},
     {"pensioen, AOW en zulke uitkeringen gelden als loon", "pensions and such benefits count as wages"},
     {"het komt niet uit vroeger werk of sociale zekerheid", "it does not come from earlier work or social security"},
     {"jaaropgaaf", "yearly statement"},
     "Wet IB 2001, 3.81 en 3.82"},
    {"alimentatie",
     &Opbrengst::alimentatie,
     {"Krijgt u het omdat iemand door het familierecht voor u of uw kind moet zorgen: alimentatie?",
      "Do you get it because family law makes somebody support you or your child: alimony?"},
     {"het vloeit rechtstreeks uit het familierecht voort", "it follows directly from family law"},
     {"het is geen alimentatie", "it is no alimony"},
     {"het echtscheidingsconvenant of de beschikking van de rechter", "the divorce settlement or the court's decision"},
     "Wet IB 2001, 3.101 lid 1 onderdeel b"},
    {"naaste_familie",
     &Opbrengst::naaste_familie,
     {"Is het voor een kind bestemd, of komt het van een ouder, kind, grootouder, kleinkind, broer of zus (ook van uw "
      "partner)?",
      "Is it meant for a child, or does it come from a parent, child, grandparent, grandchild, brother or sister (or your "
      "partner's)?"},
     {"wat van bloed- of aanverwanten in de rechte lijn of tweede graad zijlijn komt, is uitgezonderd",
      "what comes from relatives in the direct line or the second degree is excepted"},
     {"het komt niet van naaste familie", "it does not come from close family"},
     {"kinderalimentatie is van de ene ouder voor het kind: rechte lijn",
      "child support is from a parent for the child: the direct line"},
     "Wet IB 2001, 3.101 lid 1 onderdelen b en c"},
    {"lijfrente",
     &Opbrengst::lijfrente,
     {"Is het een termijn van een lijfrente (verzekering, bankspaarrekening of beleggingsrecht) waarvan de inleg aftrekbaar "
      "was?",
      "Is it an instalment of an annuity (insurance, blocked savings or investments) of which the premiums were deductible?"},
     {"termijnen van een lijfrente zijn belast", "instalments of an annuity are taxed"},
     {"het is geen lijfrente met aftrek", "it is no annuity with deduction"},
     {"jaaropgaaf van de verzekeraar of bank; voor zover de inleg niet is afgetrokken, gaat die eerst van de termijnen af "
      "(3.107a)",
      "yearly statement of the insurer or bank; premiums not deducted come off the instalments first (3.107a)"},
     "Wet IB 2001, 3.100 lid 1 onderdeel b"},
    {"van_rechtspersoon",
     &Opbrengst::van_rechtspersoon,
     {"Betaalt een stichting, fonds, vereniging of vennootschap het, steeds weer, zonder dat u er recht op hebt?",
      "Is it paid by a foundation, fund, association or company, again and again, without your having a right to it?"},
     {"periodiek en van een rechtspersoon", "periodic, and from a legal person"},
     {"het komt van een mens, of u hebt er recht op", "it comes from a person, or you have a right to it"},
     {"toekenningsbrief", "letter of award"},
     "Wet IB 2001, 3.101 lid 1 onderdeel d"},
    {"afdwingbaar",
     &Opbrengst::afdwingbaar,
     {"Kunt u het bij de rechter opeisen, zonder dat u er iets voor gaf of doet, en hoort u niet tot het huishouden van wie "
      "betaalt?",
      "Can you claim it in court, without having given or doing anything for it, and are you not of the household of who "
      "pays?"},
     {"in rechte vorderbaar en geen tegenwaarde voor een prestatie", "enforceable, and no return for a performance"},
     {"niet afdwingbaar, tegenover een prestatie, of binnen het huishouden",
      "not enforceable, in return for a performance, or within the household"},
     {"akte of overeenkomst", "deed or agreement"},
     "Wet IB 2001, 3.101 lid 1 onderdeel c"},
    // whose
    {"minderjarig_kind",
     &Opbrengst::minderjarig_kind,
     {"Is het van een kind dat nog geen achttien is?", "Is it a child's who is not yet eighteen?"},
     {"dit van een minderjarig kind telt bij de ouder met gezag; bij twee ouders ieder de helft",
      "this counts with the parent who has authority over the child; with two parents each a half"},
     {"het telt bij wie het geniet", "it counts with who has it"},
     {"de geboortedatum", "the date of birth"},
     "Wet IB 2001, 2.15 lid 2 en 4"},
};

/// That of `key`; null: there is none.
[[nodiscard]] constexpr const Vraag* vraag_van(std::string_view key) {
  const auto found = std::ranges::find(vragen, key, &Vraag::key);
  return found == std::end(vragen) ? nullptr : found;
}

} // namespace netto
