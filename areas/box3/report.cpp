// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/area.hpp"

#include "areas/box3/regimes.hpp"
#include "areas/box3/statement.hpp"
#include "areas/say.hpp"

#include <algorithm>

namespace netto::box3 {

using namespace report;

namespace {

/// What each partner gets of the base.
std::string shares(const SplitAnswer& v, const Dossier& d, Language language) {
  auto parts = v.grondslag;
  std::sort(parts.begin(), parts.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
  std::vector<std::string> all;
  for (const auto& [who, part] : parts) all.push_back(d.personen[who].naam + " " + euro(part, language));
  return enumeration(all, language);
}

/// What a field of the statement holds, as people write it.
std::string field_value(const StatementField& v, const Chooser& in) {
  using Soort = StatementField::Soort;
  switch (v.soort) {
  case Soort::tekst: return v.tekst;
  case Soort::percent: {
    std::string uit = v.tekst + "%";
    if (const auto point = uit.find('.'); point != std::string::npos && in.language == Language::nl) uit[point] = ',';
    return uit;
  }
  case Soort::yes_no: return v.getal == 1 ? in("ja", "yes") : in("nee", "no");
  case Soort::euro:
  case Soort::dagen: return netto::money(v.getal * 100, in.language);
  }
  return {};
}

/// Of one assessment, or of all when there is one; `whose`: of whom.
Table capital_of(const Capital& h, const std::string& whose, const Chooser& in) {
  const Language language = in.language;
  Table t{
      in("Vermogen op 1 januari", "Capital on 1 January") + whose, "euro", {in("bedrag", "amount"), in("rendement", "return")}};
  const auto row = [&](const Term& b, std::string amount, std::string yield, bool emphasis = false) {
    t.rows.push_back({{capitalised(in(b.nl, b.en)), std::move(amount), std::move(yield)}, emphasis});
  };
  row(begrip::banktegoeden, money(h.banktegoeden, language), money(h.rendement_banktegoeden, language));
  row(begrip::overige_bezittingen, money(h.overige_bezittingen, language), money(h.rendement_overige_bezittingen, language));
  row(begrip::schulden_na_drempel, money(h.schulden_na_drempel, language), money(h.rendement_schulden, language));
  if (h.verschuiving) row(begrip::teruggedraaid, money(*h.verschuiving, language), "");
  row(begrip::rendementsgrondslag, money(h.rendementsgrondslag, language), "", true);
  row(begrip::belastbaar_rendement, "", money(h.belastbaar_rendement, language));
  row(begrip::grondslag, money(h.grondslag, language), "", true);
  return t;
}

/// Usufruct, bare ownership and periodic payments.
Table rights_of(const std::vector<RightAnswer>& rights, const Dossier& d, const Chooser& in) {
  Table t{in("Vruchtgebruik, bloot eigendom en uitkeringen", "Usufruct, bare ownership and payments"),
          "euro",
          {in("recht", "right"), "factor", in("waarde", "value")}};
  for (const auto& r : rights)
    t.rows.push_back({{areas::title(d, r.wat).in(in.language), in(word_of(r.recht)),
                       for_people(r.factor.waarde, ValueKind::getal, in.language), money(r.waarde, in.language)}});
  return t;
}

} // namespace

Blocks capital(const Answer& a, const Dossier& d, Language language) {
  const Chooser in{language};
  const auto& h = a.forfait;
  Blocks out;
  for (const UnitCapital& c : h.aanslagen)
    out.push_back(capital_of(c, h.aanslagen.size() > 1 ? ", " + areas::names(c.personen, d, language) : "", in));
  if (!h.rechten.empty()) out.push_back(rights_of(h.rechten, d, in));
  if (h.woningen.empty()) return out;
  Table homes{in("Woningen", "Homes"),
              "euro",
              {in("WOZ-waarde", "WOZ value"), in("leegwaarderatio", "let-property ratio"), in("waarde", "value")}};
  for (const auto& w : h.woningen)
    homes.rows.push_back(
        {{name_of(d, w.wat), money(w.woz, language),
          w.leegwaarderatio ? for_people(w.leegwaarderatio->waarde, ValueKind::percent, language) : in("geen", "none"),
          money(w.waarde, language)}});
  out.push_back(std::move(homes));
  return out;
}

std::vector<KeyFigures::Figure> split_figure(const Answer& a, const Dossier& d, Language language) {
  if (!a.verdeling) return {};
  const Chooser in{language};
  const Euro saved = a.verdeling->belasting_bij_helft - a.verdeling->belasting;
  const bool saves = saved > Euro{};
  return {{a.verdeling->gekozen ? in("Opgegeven verdeling", "Split as given") : in("Beste verdeling", "Best split"),
           saves            ? in("scheelt ", "saves ") + euro(saved, language)
           : saved < Euro{} ? in("kost ", "costs ") + euro(-saved, language)
                            : in("maakt niet uit", "makes no difference"),
           shares(*a.verdeling, d, language) + in("; vergeleken met helft om helft", "; compared with half each"),
           saves ? KeyFigures::Tone::saves : KeyFigures::Tone::plain}};
}

Blocks split(const Answer& a, const Dossier& d, Language language) {
  const Chooser in{language};
  if (!a.verdeling) return {};
  const SplitAnswer& v = *a.verdeling;
  const Euro saved = v.belasting_bij_helft - v.belasting;
  std::string text = in("Samen (na heffingskorting groen) ", "Together (after the green credit) ") +
                     euro(v.belasting, language) + in("; bij helft om helft ", "; with half each ") +
                     euro(v.belasting_bij_helft, language);
  if (saved > Euro{})
    text += in(": helft om helft kost ", ": half each costs ") + euro(saved, language) + in(" meer.", " more.");
  else if (saved < Euro{}) text += in(": helft om helft scheelt ", ": half each saves ") + euro(-saved, language) + ".";
  else text += in(": dat maakt niet uit.", ": that makes no difference.");
  return {
      Heading{2, in("Verdeling tussen partners", "Split between partners")},
      Sentence{(v.gekozen ? in("Opgegeven: ", "Given: ")
                          : in("De voordeligste verdeling van de grondslag: ", "The split of the base that leaves most: ")) +
               shares(v, d, language) + "."},
      Sentence{std::move(text)}};
}

Blocks statement(const ActualReturnAnswer& w, const Dossier& d, int jaar, Language language) {
  const Chooser in{language};
  const std::string year = std::to_string(jaar);
  Blocks out;
  if (jaar < actual_return_in_tax_return_from) {
    out.push_back(Heading{2, in("Opgaaf werkelijk rendement: in te vullen", "Statement of actual return: what to enter")});
    out.push_back(Sentence{in("Op het formulier Opgaaf werkelijk rendement van de Belastingdienst over " + year +
                                  " (Wet IB 2001, 5.25 lid 6); de aangifte over dat jaar vroeg er niet naar.",
                              "On the tax administration's form Opgaaf werkelijk rendement of " + year +
                                  " (Wet IB 2001, 5.25 lid 6); the return of that year did not ask for it.")});
  } else {
    out.push_back(Heading{2, in("Werkelijk rendement: in te vullen in de aangifte over " + year,
                                "Actual return: what to enter in the return of " + year)});
    out.push_back(
        Sentence{in("De aangifte inkomstenbelasting over " + year +
                        " vraagt er zelf naar, bij elke bezitting en schuld; een formulier ernaast is niet nodig (Wet IB "
                        "2001, 5.25 lid 8).",
                    "The income tax return of " + year +
                        " asks for it itself, with each asset and debt; no form beside it is needed (Wet IB 2001, 5.25 lid "
                        "8).")});
  }
  out.push_back(Sentence{
      in("Hele euro's, afgerond in uw voordeel.", "Whole euros, rounded in your favour.") +
      (w.volledig ? "" : in(" Niet volledig: wat ontbreekt staat hierboven.", " Not complete: what is missing is above."))});
  std::optional<StatementPart> part;
  for (const auto& item : statement(w, d)) {
    if (part != item.rubriek) out.push_back(Heading{4, part_name(item.rubriek).in(language)});
    part = item.rubriek;
    Entries form{Entries::Kind::form, {}};
    for (const auto& f : item.velden) form.entries.push_back({f.naam.in(in.language), field_value(f, in), ""});
    out.insert(out.end(), {Sentence{areas::title(d, item.wat).in(in.language)}, std::move(form)});
  }
  return out;
}

} // namespace netto::box3
