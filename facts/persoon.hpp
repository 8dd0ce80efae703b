// SPDX-License-Identifier: EUPL-1.2
// Who there are: adults, their children, and who are partners.
#pragma once

#include "facts/key.hpp"

namespace netto {

inline constexpr Word tax_return{"aangifte inkomstenbelasting", "income tax return"};
inline constexpr Word provisional_assessment{"voorlopige aanslag van dat jaar", "provisional assessment of that year"};
inline constexpr Word benefit_decision{"beschikking van het UWV", "decision of the UWV"};
inline constexpr Word company_loans{"leningovereenkomst en rekening-courant met de vennootschap",
                                    "loan agreement and current account with the company"};
inline constexpr Word assessment{"aanslag, bij de beschikkingen", "assessment, among its decisions"};
inline constexpr Word income_statement{"inkomensverklaring van het woonland", "income statement of the country of residence"};
inline constexpr Word expat_decision{"beschikking expatregeling (30%-regeling)", "expat (30%) ruling decision"};

/// How a person is liable for box 3.
enum class Plicht : std::uint8_t {
  binnenlands,   ///< lives here: everything counts
  partieel,      ///< lives here and chose the rules of chapter 7 (article 2.6, the expat ruling)
  kwalificerend, ///< lives abroad and qualifies (article 7.8)
  buitenlands    ///< lives abroad
};

struct Persoon {
  std::string naam;
  std::optional<Date> geboortedatum;
  std::optional<Date> in_nederland_vanaf; ///< first day of living in the Netherlands, when that lies in a year of the dossier
  std::optional<Date> in_nederland_tot;   ///< last day of living in the Netherlands
  std::optional<Date> overleden;
  Eigendom erfgenamen;                                          ///< who got what was theirs; empty: the dossier does not say
  std::vector<int> buitenlands_belastingplichtig;               ///< years in which the person lived abroad all year (chapter 7)
  std::vector<int> kwalificerend_buitenlands_belastingplichtig; ///< those of them in which he qualified (art. 7.8)
  std::vector<int> partieel_buitenlands_belastingplichtig;      ///< years for which a resident chose chapter 7 (art. 2.6)
  std::optional<Date> expatregeling_tot;                        ///< last day of the expat ruling, at which that choice ends
  PerYear<Euro> persoonsgebonden_aftrek;                        ///< what box 1 did not absorb (art. 6.2), euro >= 0
  PerYear<Euro> aftrekposten;                                   ///< all of it, before box 1 takes its part, euro >= 0
  PerYear<Euro> inkomensvoorzieningen;                     ///< annuity and disability premiums that are deductible (art. 3.124)
  PerYear<Euro> te_verrekenen_verlies;                     ///< of other years, set off in that year at most (art. 3.150)
  PerYear<Euro> niet_gerealiseerde_zelfstandigenaftrek;    ///< of earlier years, open at the start of that year (art. 3.76)
  std::vector<int> wajong;                                 ///< years with a right under the Wajong (art. 8.16a)
  PerYear<Euro> voorlopige_aanslag;                        ///< what was paid on it; negative: received (art. 9.4)
  PerYear<Euro> te_verrekenen_verlies_aanmerkelijk_belang; ///< of other years, set off in that year at most (art. 4.49)
  PerYear<Euro> schuld_aan_eigen_vennootschap;             ///< on 31 December, nominal, all companies (art. 4.14a)
  PerYear<Euro> eigenwoningschuld_aan_eigen_vennootschap;  ///< of that: what does not count (art. 4.14a lid 6)
  PerYear<Euro> belaste_schuld_aan_eigen_vennootschap;     ///< excess that earlier years taxed, in the place of what they leave
  PerYear<Euro> overgebrachte_bronbelasting;               ///< from earlier years to that year, by decision (Bvdb 2001, 25a)
  PerYear<Euro> overgebracht_buitenlands_voordeel;         ///< from earlier years to that year, by decision (Bvdb 2001, 24a)
  bool startersvrijstelling_gebruikt = false;              ///< before every purchase of the dossier (Wbr, 15 lid 1 p)
};

template <> struct Keys<Persoon> {
  static constexpr RecordRow record{
      .key = "persoon",
      .word = {"persoon", "person"},
      .meaning = {"Een volwassene. Ten minste een, hoogstens twintig. De volgorde doet er niet toe.",
                  "An adult. At least one, at most twenty. Their order does not matter."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Persoon::naam,
            name_row({"De naam waarmee de rest van het dossier naar deze persoon verwijst; uniek onder personen "
                      "en kinderen.",
                      "The name by which the rest of the dossier refers to this person; unique among persons "
                      "and children."},
                     "\"Anna\"")},
        Key{&Persoon::geboortedatum,
            {.key = "geboortedatum",
             .word = {"geboortedatum", "date of birth"},
             .meaning = {"De dag van geboorte.", "The day of birth."},
             .example = "1980-05-01"}},
        Key{&Persoon::in_nederland_vanaf,
            {.key = "in_nederland_vanaf",
             .word = {"in Nederland vanaf", "in the Netherlands from"},
             .meaning = {"De eerste dag van wonen in Nederland, als die in een gevraagd jaar ligt.",
                         "The first day of living in the Netherlands, when that lies in a year asked."},
             .example = "2025-03-01",
             .absent = {"het hele jaar", "all year"},
             .article = "Wet IB 2001, 5.2 lid 6"}},
        Key{&Persoon::in_nederland_tot,
            {.key = "in_nederland_tot",
             .word = {"in Nederland tot en met", "in the Netherlands until"},
             .meaning = {"De laatste dag van wonen in Nederland; niet voor `in_nederland_vanaf`.",
                         "The last day of living in the Netherlands; not before `in_nederland_vanaf`."},
             .example = "2025-06-30",
             .absent = {"het hele jaar", "all year"},
             .article = "Wet IB 2001, 5.2 lid 6"}},
        Key{&Persoon::overleden,
            {.key = "overleden",
             .word = {"overleden", "died"},
             .meaning = {"De dag van overlijden; niet voor `geboortedatum`.", "The day of death; not before `geboortedatum`."},
             .example = "2025-09-01",
             .absent = {"in leven", "alive"},
             .article = "Wet IB 2001, 5.2 lid 5 en 6"}},
        Key{&Persoon::buitenlands_belastingplichtig,
            {.key = "buitenlands_belastingplichtig",
             .word = {"buitenlands belastingplichtig", "foreign taxpayer"},
             .meaning = {"De jaren waarin deze persoon het hele jaar in het buitenland woonde; niet het jaar van komst of "
                         "vertrek.",
                         "The years in which this person lived abroad all year; not the year of arrival or departure."},
             .example = "[2018, 2019]",
             .absent = none_given,
             .article = "Wet IB 2001, 7.7"}},
        Key{&Persoon::kwalificerend_buitenlands_belastingplichtig,
            {.key = "kwalificerend_buitenlands_belastingplichtig",
             .word = {"kwalificerend buitenlands belastingplichtig", "qualifying foreign taxpayer"},
             .meaning =
                 {"De jaren van `buitenlands_belastingplichtig` waarin deze persoon kwalificeerde: inwoner van de EU, de "
                  "EER, Zwitserland of de BES-eilanden met ten minste 90% van het inkomen hier belast.",
                  "The years of `buitenlands_belastingplichtig` in which this person qualified: a resident of the EU, "
                  "the EEA, Switzerland or the BES islands with at least 90% of the income taxed here."},
             .example = "[2019]",
             .absent = none_given,
             .article = "Wet IB 2001, 7.8 lid 6",
             .found = &income_statement}},
        Key{&Persoon::partieel_buitenlands_belastingplichtig,
            {.key = "partieel_buitenlands_belastingplichtig",
             .word = {"partieel buitenlands belastingplichtig", "partial non-resident"},
             .meaning =
                 {"De jaren waarvoor deze persoon, die in Nederland woont en de expatregeling (30%-regeling) heeft, koos "
                  "voor partiële buitenlandse belastingplicht. Vervallen na 2024, met overgangsrecht over 2025 en 2026.",
                  "The years for which this person, who lives in the Netherlands and has the expat (30%) ruling, chose "
                  "partial non-residence. Abolished after 2024, with a transition over 2025 and 2026."},
             .example = "[2024, 2025]",
             .absent = none_given,
             .article = "Wet IB 2001, 2.6 (tekst 2024)",
             .found = &tax_return}},
        Key{&Persoon::expatregeling_tot,
            {.key = "expatregeling_tot",
             .word = {"expatregeling tot en met", "expat ruling until"},
             .meaning = {"De laatste dag van de looptijd van de expatregeling; dan eindigt ook de partiële buitenlandse "
                         "belastingplicht.",
                         "The last day of the expat ruling; partial non-residence ends with it."},
             .example = "2025-12-31",
             .absent = {"het hele jaar", "all year"},
             .article = "Uitvoeringsbesluit IB 2001, 11 (tekst 2024)",
             .found = &expat_decision}},
        Key{&Persoon::persoonsgebonden_aftrek,
            {.key = "persoonsgebonden_aftrek",
             .word = {"persoonsgebonden aftrek", "personal deduction"},
             .meaning =
                 {"Persoonsgebonden aftrek die box 1 niet heeft opgenomen. Het geheel hoort in `aftrekposten`; een van de "
                  "twee per jaar.",
                  "Personal deductions that box 1 did not absorb. The whole belongs in `aftrekposten`; one of the two per "
                  "year."},
             .example = "{ 2025 = 1_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 6.2",
             .found = &tax_return}},
        Key{&Persoon::aftrekposten,
            {.key = "aftrekposten",
             .word = {"persoonsgebonden aftrekposten", "personal deductions"},
             .meaning =
                 {"Alle persoonsgebonden aftrek van deze persoon in dat jaar, na de eigen drempels: betaalde "
                  "partneralimentatie en "
                  "andere onderhoudsverplichtingen, zorgkosten, weekenduitgaven voor gehandicapten, giften, tot en met 2021 "
                  "scholing; met wat van eerdere jaren over is, zonder wat uit `gewezen_partner` van een woning volgt. Netto "
                  "trekt haar eerst in box 1 af (voor al deze soorten "
                  "hoogstens tegen het tarief van de tweede schijf) en de rest in box 3 (`vergelijk`: alleen in jaren waarvan "
                  "Netto box 1 kent). Vraagt ten minste een [[inkomen]].",
                  "All personal deductions of this person in that year, above their own thresholds: alimony paid and other "
                  "maintenance, medical costs, weekends with the disabled, gifts, until 2021 education; with what is left of "
                  "earlier years, without what follows from `gewezen_partner` of a home. Netto takes them off in box 1 first "
                  "(of all these kinds at most at the rate of the second "
                  "bracket) and the rest in box 3 (`vergelijk`: only in years of which Netto knows box 1). Asks at least one "
                  "[[inkomen]]."},
             .example = "{ 2024 = 2_500 }",
             .absent = none_given,
             .article = "Wet IB 2001, 6.1 en 6.2",
             .found = &tax_return}},
        Key{&Persoon::inkomensvoorzieningen,
            {.key = "inkomensvoorzieningen",
             .word = {"uitgaven voor inkomensvoorzieningen", "expenditure on income provisions"},
             .meaning =
                 {"Betaalde premies die in dat jaar aftrekbaar zijn: lijfrente binnen de jaarruimte en reserveringsruimte, "
                  "arbeidsongeschiktheidsverzekering. Voor deze aftrek is er geen lager tarief. Vraagt ten minste een "
                  "[[inkomen]].",
                  "Premiums paid that are deductible in that year: annuity within the yearly and the reserve room, "
                  "disability insurance. There is no lower rate for this deduction. Asks at least one [[inkomen]]."},
             .example = "{ 2025 = 3_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.1 lid 2 en 3.124",
             .found = &tax_return}},
        Key{&Persoon::te_verrekenen_verlies,
            {.key = "te_verrekenen_verlies",
             .word = {"te verrekenen verlies uit werk en woning", "loss from work and home to be set off"},
             .meaning =
                 {"Verlies in box 1 van andere jaren dat in dat jaar nog te verrekenen is, volgens de beschikkingen: van "
                  "eerdere "
                  "jaren, of dat uit een later jaar teruggaat. Komt in de plaats van wat Netto uit eerdere jaren van het "
                  "dossier meeneemt. Vraagt ten minste een [[inkomen]].",
                  "Loss in box 1 of other years that is still to be set off in that year, by the decisions: of earlier years, "
                  "or "
                  "that goes back from a later year. Takes the place of what Netto takes along from earlier years of the "
                  "dossier. Asks at least one [[inkomen]]."},
             .example = "{ 2025 = 4_000 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet IB 2001, 3.150",
             .found = &assessment}},
        Key{&Persoon::niet_gerealiseerde_zelfstandigenaftrek,
            {.key = "niet_gerealiseerde_zelfstandigenaftrek",
             .word = {"niet gerealiseerde zelfstandigenaftrek", "unused self-employed deduction"},
             .meaning =
                 {"Wat er bij het begin van dat jaar van eerdere jaren nog over is, volgens de beschikkingen. Komt in de "
                  "plaats van wat Netto uit eerdere jaren van het dossier meeneemt. Vraagt ten minste een [[inkomen]].",
                  "What is left of earlier years at the start of that year, by the decisions. Takes the place of what Netto "
                  "takes along from earlier years of the dossier. Asks at least one [[inkomen]]."},
             .example = "{ 2025 = 1_500 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet IB 2001, 3.76 lid 7",
             .found = &assessment}},
        Key{&Persoon::te_verrekenen_verlies_aanmerkelijk_belang,
            {.key = "te_verrekenen_verlies_aanmerkelijk_belang",
             .word = {"te verrekenen verlies uit aanmerkelijk belang", "loss from a substantial holding to be set off"},
             .meaning =
                 {"Verlies in box 2 van andere jaren dat in dat jaar nog te verrekenen is, volgens de beschikkingen. Komt in "
                  "de "
                  "plaats van wat Netto uit eerdere jaren van het dossier meeneemt. Vraagt ten minste een [[vennootschap]].",
                  "Loss in box 2 of other years that is still to be set off in that year, by the decisions. Takes the place of "
                  "what Netto takes along from earlier years of the dossier. Asks at least one [[vennootschap]]."},
             .example = "{ 2025 = 4_000 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet IB 2001, 4.49",
             .found = &assessment}},
        Key{&Persoon::schuld_aan_eigen_vennootschap,
            {.key = "schuld_aan_eigen_vennootschap",
             .word = {"schuld aan de eigen vennootschap", "debt to the own company"},
             .meaning =
                 {"Wat deze persoon op 31 december van dat jaar schuldig is aan alle vennootschappen waarin hij of zij of de "
                  "partner een aanmerkelijk belang heeft, nominaal, met alle leningen en de rekening-courant. Boven het bedrag "
                  "van de wet, voor partners samen, is het een voordeel in box 2; vanaf 2023. Vraagt een [[vennootschap]].",
                  "What this person owes on 31 December of that year to all companies in which he or she or the partner has a "
                  "substantial holding, at face value, with all loans and current accounts. Above the amount of the law, for "
                  "partners together, it is a benefit in box 2; from 2023. Asks a [[vennootschap]]."},
             .example = "{ 2025 = 650_000 }",
             .absent = {"geen schuld die meetelt", "no debt that counts"},
             .article = "Wet IB 2001, 4.13 lid 1 onderdeel f en 4.14a",
             .found = &company_loans}},
        Key{&Persoon::eigenwoningschuld_aan_eigen_vennootschap,
            {.key = "eigenwoningschuld_aan_eigen_vennootschap",
             .word = {"eigenwoningschuld aan de eigen vennootschap", "own-home debt to the own company"},
             .meaning =
                 {"Wat van `schuld_aan_eigen_vennootschap` eigenwoningschuld is waarvoor de vennootschap een recht van "
                  "hypotheek "
                  "heeft, of die er op 31 december 2022 al was: dat deel telt niet mee.",
                  "What of `schuld_aan_eigen_vennootschap` is own-home debt for which the company has a mortgage, or that was "
                  "there on 31 December 2022: that part does not count."},
             .example = "{ 2025 = 100_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 4.14a lid 6",
             .found = &company_loans}},
        Key{&Persoon::belaste_schuld_aan_eigen_vennootschap,
            {.key = "belaste_schuld_aan_eigen_vennootschap",
             .word = {"al belaste schuld aan de eigen vennootschap", "debt to the own company already taxed"},
             .meaning =
                 {"Wat van de schuld aan eigen vennootschappen in eerdere jaren al als voordeel in box 2 telde, min wat er "
                  "weer "
                  "af ging. Komt in de plaats van wat Netto uit eerdere jaren van het dossier meeneemt.",
                  "What of the debt to own companies earlier years already counted as a benefit in box 2, less what came off "
                  "again. Takes the place of what Netto takes along from earlier years of the dossier."},
             .example = "{ 2025 = 50_000 }",
             .absent = {"wat eerdere jaren van het dossier overlaten", "what earlier years of the dossier leave"},
             .article = "Wet IB 2001, 4.14a lid 2",
             .found = &assessment}},
        Key{&Persoon::wajong,
            {.key = "wajong",
             .word = {"Wajong", "Wajong"},
             .meaning =
                 {"De jaren waarin deze persoon op grond van de Wajong recht had op een uitkering of op "
                  "arbeidsondersteuning, ook als de uitkering nihil was. Dan geldt de jonggehandicaptenkorting. Vraagt ten "
                  "minste een [[inkomen]].",
                  "The years in which this person had a right to a benefit or to support for work under the Wajong, also when "
                  "the benefit was nil. Then the credit for the young disabled applies. Asks at least one [[inkomen]]."},
             .example = "[2024, 2025]",
             .absent = {"in geen jaar", "in no year"},
             .article = "Wet IB 2001, 8.16a",
             .found = &benefit_decision}},
        Key{&Persoon::voorlopige_aanslag,
            {.key = "voorlopige_aanslag",
             .word = {"voorlopige aanslag", "provisional assessment"},
             .meaning =
                 {"Wat er op voorlopige aanslagen inkomstenbelasting over dat jaar per saldo is betaald; negatief wat is "
                  "ontvangen (voorlopige teruggaaf). Zonder die voor de bijdrage Zvw. Gaat af van wat de aanslag vraagt. "
                  "Vraagt ten minste een [[inkomen]].",
                  "What was paid on balance on provisional assessments of income tax over that year; negative what was "
                  "received (provisional refund). Without those for the Zvw contribution. Comes off what the assessment asks. "
                  "Asks at least one [[inkomen]]."},
             .example = "{ 2025 = -1_200 }",
             .absent = none_given,
             .article = "Wet IB 2001, 9.4; Algemene wet inzake rijksbelastingen, 15",
             .found = &provisional_assessment,
             .bounds = also_negative}},
        Key{&Persoon::overgebracht_buitenlands_voordeel,
            {.key = "overgebracht_buitenlands_voordeel",
             .word = {"overgebracht buitenlands voordeel", "foreign benefit brought forward"},
             .meaning =
                 {"Buitenlands voordeel uit sparen en beleggen dat de inspecteur bij beschikking naar dat jaar heeft "
                  "overgebracht, omdat het eerder geen vermindering gaf.",
                  "Foreign benefit from savings and investments that the inspector brought forward to that year by decision, "
                  "because it gave no relief before."},
             .example = "{ 2025 = 1_000 }",
             .absent = none_given,
             .article = "Bvdb 2001, 24a en 25ae",
             .found = &assessment}},
        Key{&Persoon::overgebrachte_bronbelasting,
            {.key = "overgebrachte_bronbelasting",
             .word = {"overgebrachte bronbelasting", "foreign tax brought forward"},
             .meaning =
                 {"Buitenlandse bronbelasting die de inspecteur bij beschikking naar dat jaar heeft overgebracht, omdat zij "
                  "eerder "
                  "niet te verrekenen was.",
                  "Foreign tax withheld that the inspector brought forward to that year by decision, because it could not be "
                  "credited before."},
             .example = "{ 2025 = 100 }",
             .absent = none_given,
             .article = "Bvdb 2001, 25a",
             .found = &assessment}},
        Key{&Persoon::startersvrijstelling_gebruikt,
            {.key = "startersvrijstelling_gebruikt",
             .word = {"startersvrijstelling gebruikt", "starters exemption used"},
             .meaning =
                 {"Deze persoon heeft de startersvrijstelling van de overdrachtsbelasting al gebruikt voor een woning die niet "
                  "in dit dossier staat. Bij een woning van het dossier volgt het uit haar aankoop.",
                  "This person has used the starters exemption of the transfer tax already for a home that is not in this "
                  "dossier. Of a home of the dossier it follows from its purchase."},
             .example = "true",
             .article = "Wbr 15 lid 1 onderdeel p"}}};
  }
};

inline constexpr Bounds guardians{1, 2}, household_heads{1, 20}, two_partners{2, 2};

struct Kind {
  std::string naam;
  Date geboortedatum{};
  std::vector<PersonIndex> gezag;             ///< adults with parental authority: one or two
  std::vector<PersonIndex> in_huishouden_van; ///< adults in whose household it is at least six months a year; empty: not said
};

template <> struct Keys<Kind> {
  static constexpr RecordRow record{
      .key = "kind",
      .word = {"kind", "child"},
      .meaning = {"Een minderjarig kind; wat het bezit, telt mee bij wie het gezag heeft. Hoogstens twintig.",
                  "A minor child; what it owns counts with who has parental authority. At most twenty."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Kind::naam,
            name_row({"De naam; uniek onder personen en kinderen.", "The name; unique among persons and children."},
                     "\"Cato\"")},
        Key{&Kind::geboortedatum,
            {.key = "geboortedatum",
             .word = {"geboortedatum", "date of birth"},
             .meaning = {"De dag van geboorte; bepaalt tot wanneer het kind minderjarig is.",
                         "The day of birth; decides until when the child is a minor."},
             .example = "2015-06-30",
             .article = "Wet IB 2001, 2.15",
             .required = true}},
        Key{&Kind::gezag,
            {.key = "gezag",
             .word = {"gezag", "parental authority"},
             .meaning = {"De volwassenen met het ouderlijk gezag.", "The adults with parental authority."},
             .example = R"(["Anna", "Bram"])",
             .absent = {"alle personen, als het er een of twee zijn", "all persons, when they are one or two"},
             .article = "Wet IB 2001, 2.15 lid 2 en 4",
             .bounds = guardians}},
        Key{&Kind::in_huishouden_van,
            {.key = "in_huishouden_van",
             .word = {"in het huishouden van", "in the household of"},
             .meaning = {"De volwassenen in wier huishouden het kind elk jaar ten minste zes maanden hoort; bij co-ouders "
                         "beiden (in elk huishouden ten minste 156 dagen per jaar, tot en met 2024 ten minste drie dagen "
                         "per week). Voor de inkomensafhankelijke combinatiekorting.",
                         "The adults to whose household the child belongs at least six months of every year; of co-parents "
                         "both (at least 156 days a year in each household, until 2024 at least three days a week). For "
                         "the income-dependent combination credit."},
             .example = R"(["Anna"])",
             .absent = {"wie het gezag heeft, als dat er een is of twee partners",
                        "who has parental authority, when that is one or two partners"},
             .article = "Wet IB 2001, 8.14a lid 1 onderdeel b",
             .bounds = household_heads}}};
  }
};

/// Who are fiscal partners for the whole year (or chose to be) and in which years.
struct Partnerschap {
  std::vector<PersonIndex> personen; ///< exactly two
  std::vector<int> heel_jaar;
  std::optional<Date> vanaf; ///< first day, when that lies in a year of the dossier
  std::optional<Date> tot;   ///< last day, idem
};

template <> struct Keys<Partnerschap> {
  static constexpr RecordRow record{
      .key = "partnerschap",
      .word = {"partners", "partners"},
      .meaning = {"Wie het hele jaar fiscale partners zijn, of dat kiezen te zijn. Zonder deze tabel is er geen fiscaal "
                  "partnerschap.",
                  "Who are fiscal partners all year, or choose to be. Without this table there is no fiscal partnership."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Partnerschap::personen,
            {.key = "personen",
             .word = {"partners", "partners"},
             .meaning = {"Wie de partners zijn; verplicht bij meer dan twee personen.",
                         "Who the partners are; required with more than two persons."},
             .example = R"(["Anna", "Bram"])",
             .absent = {"de twee personen, als het er twee zijn", "the two persons, when they are two"},
             .article = "Wet IB 2001, 1.2",
             .bounds = two_partners}},
        Key{&Partnerschap::heel_jaar,
            {.key = "heel_jaar",
             .word = {"partners het hele jaar", "partners all year"},
             .meaning = {"De jaren waarin zij het hele jaar partners zijn (of ervoor kiezen); elk jaar een keer.",
                         "The years in which they are partners all year (or choose to be); each year once."},
             .example = "[2024, 2025]",
             .article = "Wet IB 2001, 2.17 lid 7",
             .required = true}},
        Key{&Partnerschap::vanaf,
            {.key = "vanaf",
             .word = {"partners vanaf", "partners from"},
             .meaning =
                 {"De eerste dag van het partnerschap, als die in een gevraagd jaar ligt, zoals de trouwdag. Staat dat jaar "
                  "niet "
                  "in `heel_jaar`, dan zegt het antwoord wat kiezen voor het hele jaar zou schelen.",
                  "The first day of the partnership, when that lies in a year asked, such as the wedding day. When that year "
                  "is not in `heel_jaar`, the answer says what choosing the whole year would make a difference."},
             .example = "2025-06-20",
             .article = "Wet IB 2001, 2.17 lid 7"}},
        Key{&Partnerschap::tot,
            {.key = "tot",
             .word = {"partners tot en met", "partners until"},
             .meaning =
                 {"De laatste dag van het partnerschap, zoals die waarop het verzoek tot echtscheiding is ingediend en zij "
                  "niet "
                  "meer op een adres staan; niet voor `vanaf`. Verder als `vanaf`.",
                  "The last day of the partnership, such as that on which the petition for divorce was filed and they are no "
                  "longer on one address; not before `vanaf`. Otherwise as `vanaf`."},
             .example = "2025-09-30",
             .article = "Wet IB 2001, 2.17 lid 7"}}};
  }
};

} // namespace netto
