// SPDX-License-Identifier: EUPL-1.2
#include "verslag.hpp"

#include "areas/wording.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/document.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/uitleg.hpp"
#include "law/begrippen.hpp"
#include "uitlegboom.hpp"
#include "verslag_werkelijk.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

using border::Waardesoort;
using engine::Antwoord;
using engine::Persoonantwoord;
using engine::Route;
using engine::Uitkomst;

/// Writes the report of one year.
class Jaarverslag {
public:
  Jaarverslag(const Antwoord& a, const Dossier& d, const Parameters& p, const Stijl& s, bool opgaaf)
      : a_{a}, d_{d}, p_{p}, s_{s}, opgaaf_{opgaaf} {}

  std::string tekst() {
    titel();
    if (a_.personen.empty()) {
      alinea_(s_.in("Niemand uit dit dossier is in dit jaar belastingplichtig in box 3.",
                    "Nobody in this dossier is liable in box 3 this year."));
    } else {
      if (a_.wetsvoorstel) {
        uit_ += verslag_wetsvoorstel(*a_.wetsvoorstel, d_, s_);
      } else {
        samen();
        woningen();
      }
      personen();
      waarom();
      verdeling();
      uit_ += verslag_werkelijk(a_, d_, p_, s_, opgaaf_);
    }
    niet_geteld();
    onzekere_cijfers();
    waarschuwingen();
    return std::move(uit_);
  }

private:
  std::string geld(const Uitkomst& u) const { return border::tekst(u, Waardesoort::geld, s_.taal); }
  std::string geld(Euro e) const { return geld(Uitkomst{e.centen(), -1}); }
  std::string euro(const std::string& bedrag) const { return "€ " + bedrag; }
  std::string percent(const Uitkomst& u) const { return border::tekst(u, Waardesoort::percent, s_.taal); }
  std::string naam(const Begrip& b) const { return hoofdletter(s_.taal == border::Taal::nl ? b.nl : b.en); }
  const std::string& naam(const Persoonantwoord& p) const { return d_.personen[p.wie].naam; }
  void alinea_(std::string_view tekst, std::string_view begin = "  ") {
    uit_ += alinea(tekst, s_.breedte, begin, std::string(breedte(begin), ' '));
  }
  void kop(std::string_view nl, std::string_view en) { uit_ += "\n" + s_.vet(s_.in(nl, en)) + "\n"; }
  static Uitkomst min(const Uitkomst& a, const std::optional<Uitkomst>& b) {
    return b ? Uitkomst{a.waarde - b->waarde, -1} : a;
  }
  static bool nul(const Uitkomst& u) { return u.waarde.is_zero(); }

  void titel() {
    std::vector<std::string> namen;
    for (const auto& p : a_.personen) namen.push_back(naam(p));
    std::string tekst = s_.in("Box 3 over ", "Box 3 of ") + std::to_string(a_.jaar);
    if (!namen.empty()) tekst += s_.in(" voor ", " for ") + opgesomd(namen, s_);
    for (const auto& regel : regels(tekst, s_.breedte)) uit_ += s_.vet(regel) + "\n";

    const StatusName& status = border::status_of(a_);
    if (&status != &status::geldend) {
      uit_ += "\n" + s_.let_op("!! " + s_.in("GEEN GELDEND RECHT", "NOT LAW IN FORCE")) + "\n";
      alinea_(s_.in("Deze uitkomst rust op een voorstel of een raming; zij kan nog veranderen.",
                    "This outcome rests on a proposal or an estimate; it may still change."),
              "!! ");
    }
    uit_ += "\n";
    const bool nl = s_.taal == border::Taal::nl;
    regel_("Stelsel", "Regime",
           std::string{nl ? a_.regime->nl : a_.regime->en} + " (" + std::string{a_.regime->grondslag} + ")");
    regel_("Status", "Status",
           s_.in(status.meaning.nl, status.meaning.en) + s_.in("; cijfers: ", "; figures: ") +
               statuswoord(a_.parameterstatus, s_));
    regel_("Afronding", "Rounding",
           a_.afronding == Afrondingsbeleid::belastingdienst
               ? s_.in("zoals de Belastingdienst rekent", "as the tax administration computes")
               : s_.in("zoals de wet: bijna niet", "as in the statute: hardly any"));
    if (!a_.personen.empty()) {
      const auto& h = a_.huishouden;
      regel_("Belasting", "Tax",
             euro(geld(h.belasting)) +
                 (a_.voor_vermindering ? s_.in(" vóór vermindering voor het buitenland", " before relief for abroad") : "") +
                 (nul(min(h.belasting, rest())) ? "" : "; " + rest_in_woorden(rest())));
      voorbehoud();
    }
  }
  /// What the tax hangs on, before anything else.
  void voorbehoud() {
    if (a_.voor_vermindering)
      regel_("Let op", "Note",
             s_.in("er is onroerend goed in het buitenland. Nederland geeft daarvoor meestal een vermindering om dubbele "
                   "belasting te voorkomen; die rekent Netto nog niet. De belasting hierboven is die van vóór de vermindering.",
                   "there is real estate abroad. The Netherlands usually gives relief from double taxation for it, which "
                   "Netto does not compute yet. The tax above is that before relief."));
    vragen();
  }
  /// One question in full; of more only what each is about. The first screen stays short: the rest is told at the end.
  void vragen() {
    constexpr std::size_t hoogstens = 3;
    std::vector<const engine::OpenVraag*> stellig;
    std::size_t mogelijk = 0;
    for (const auto& v : a_.vragen)
      if (border::maakt_uit(v, a_)) {
        if (v.alleen_mogelijk) ++mogelijk;
        else stellig.push_back(&v);
      }
    if (stellig.size() == 1) {
      regel_("Open vraag", "Question", border::toon(*stellig.front(), a_, d_, s_.taal));
      in_de_kop_ = stellig.front();
    } else {
      for (std::size_t i = 0; i < std::min(stellig.size(), hoogstens); ++i)
        regel_("Open vraag", "Question", border::toon_kort(*stellig[i], d_, s_.taal));
      if (stellig.size() > hoogstens) {
        const std::size_t meer = stellig.size() - hoogstens;
        regel_("En nog", "And",
               std::to_string(meer) + (meer == 1 ? s_.in(" vraag", " more question") : s_.in(" vragen", " more questions")));
      }
    }
    if (mogelijk > 0)
      regel_("Open vraag", "Question", border::toon_mogelijk(mogelijk, s_.taal) + s_.in(" (onderaan)", " (at the end)"));
    if (stellig.size() + mogelijk > 1)
      regel_("Samen", "Together", border::toon_samen(a_, s_.taal) + s_.in(" Zie onderaan.", " See the end."));
  }
  Uitkomst rest() const {
    return min(min(a_.huishouden.belasting, a_.huishouden.heffingskorting_groen), a_.huishouden.dividendbelasting);
  }
  std::string rest_in_woorden(const Uitkomst& u) const {
    return u.waarde.is_negative() ? s_.in("na heffingskorting en dividendbelasting te verrekenen ",
                                          "after credit and dividend tax to be set off ") +
                                        euro(geld(Uitkomst{-u.waarde, -1}))
                                  : s_.in("na heffingskorting en dividendbelasting nog te betalen ",
                                          "after credit and dividend tax left to pay ") +
                                        euro(geld(u));
  }
  void regel_(std::string_view nl, std::string_view en, std::string_view tekst) {
    uit_ += alinea(tekst, s_.breedte, links(s_.in(nl, en), 11), std::string(11, ' '));
  }

  void samen() {
    const auto& h = a_.huishouden;
    uit_ += "\n";
    Tabel t{{s_.in("Vermogen op 1 januari (euro)", "Capital on 1 January (euro)"), s_.in("bedrag", "amount"),
             s_.in("rendement", "return")}};
    t.rij({naam(begrip::banktegoeden), geld(h.banktegoeden), geld(h.rendement_banktegoeden)});
    t.rij({naam(begrip::overige_bezittingen), geld(h.overige_bezittingen), geld(h.rendement_overige_bezittingen)});
    t.rij({naam(begrip::schulden_na_drempel), geld(h.schulden_na_drempel), geld(h.rendement_schulden)});
    t.rij({naam(begrip::rendementsgrondslag), geld(h.rendementsgrondslag), ""}, true);
    t.rij({naam(begrip::belastbaar_rendement), "", geld(h.belastbaar_rendement)});
    t.rij({naam(begrip::grondslag), geld(h.grondslag), ""}, true);
    uit_ += t.toon(s_);
  }

  void woningen() {
    if (a_.huishouden.woningen.empty()) return;
    uit_ += "\n";
    Tabel t{{s_.in("Woningen (euro)", "Homes (euro)"), s_.in("WOZ-waarde", "WOZ value"),
             s_.in("leegwaarderatio", "let-property ratio"), s_.in("waarde", "value")}};
    for (const auto& w : a_.huishouden.woningen)
      t.rij({kort(name_of(d_, w.wat), 60), geld(w.woz), w.leegwaarderatio ? percent(*w.leegwaarderatio) : s_.in("geen", "none"),
             geld(w.waarde)});
    uit_ += t.toon(s_);
  }

  /// The rows of the table of persons for `p`; the household's own column has no share and no months.
  struct Regel {
    std::string naam;
    std::vector<std::string> waarden;
    bool nadruk = false;
  };
  template <class Van> Regel regel(std::string naam, Van van, std::string samen, bool nadruk = false) const {
    Regel r{std::move(naam), {}, nadruk};
    for (const auto& p : a_.personen) r.waarden.push_back(van(p));
    r.waarden.push_back(std::move(samen));
    return r;
  }
  std::vector<Regel> persoonsregels() const {
    const auto& h = a_.huishouden;
    const std::string streep = "-";
    std::vector<Regel> uit;
    if (!a_.wetsvoorstel)
      uit.push_back(
          regel(naam(begrip::grondslag_persoon), [&](const auto& p) { return geld(p.grondslag); }, geld(h.grondslag)));
    if (!a_.wetsvoorstel) uit.push_back(regel(naam(begrip::aandeel), [&](const auto& p) { return percent(p.aandeel); }, ""));
    if (std::any_of(a_.personen.begin(), a_.personen.end(), [](const auto& p) { return p.maanden != 12; }))
      uit.push_back(regel(
          s_.in("Maanden belastingplichtig", "Months liable"), [](const auto& p) { return std::to_string(p.maanden); }, ""));
    for (const Route& r : h.routes) uit.push_back(routeregel(r));
    uit.push_back(regel(naam(begrip::voordeel), [&](const auto& p) { return geld(p.voordeel); }, geld(h.voordeel)));
    if (std::any_of(a_.personen.begin(), a_.personen.end(), [](const auto& p) { return !nul(p.persoonsgebonden_aftrek); })) {
      uit.push_back(
          regel(naam(begrip::persoonsgebonden_aftrek), [&](const auto& p) { return geld(p.persoonsgebonden_aftrek); }, ""));
      uit.push_back(regel(naam(begrip::belastbaar_inkomen), [&](const auto& p) { return geld(p.belastbaar_inkomen); }, ""));
    }
    uit.push_back(regel(naam(begrip::belasting), [&](const auto& p) { return geld(p.belasting); }, geld(h.belasting), true));
    const auto optie = [&](const std::optional<Uitkomst>& u) { return u ? geld(*u) : streep; };
    if (h.heffingskorting_groen)
      uit.push_back(regel(
          naam(begrip::heffingskorting_groen), [&](const auto& p) { return optie(p.heffingskorting_groen); },
          geld(*h.heffingskorting_groen)));
    if (h.dividendbelasting)
      uit.push_back(regel(
          naam(begrip::dividendbelasting), [&](const auto& p) { return optie(p.dividendbelasting); },
          geld(*h.dividendbelasting)));
    if (h.heffingskorting_groen || h.dividendbelasting)
      uit.push_back(regel(
          s_.in("Blijft over (min: te verrekenen)", "Remains (minus: to be set off)"),
          [&](const auto& p) { return geld(min(min(p.belasting, p.heffingskorting_groen), p.dividendbelasting)); },
          geld(rest()), true));
    return uit;
  }
  Regel routeregel(const Route& van_huishouden) const {
    const auto waarde = [&](const Persoonantwoord& p) {
      const auto r =
          std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& x) { return x.naam == van_huishouden.naam; });
      if (r == p.routes.end()) return std::string{"-"};
      const bool telt = p.toegepast == van_huishouden.naam && p.routes.size() > 1;
      return (telt ? "* " : "") + geld(r->inkomen);
    };
    return regel(s_.in("Inkomen volgens ", "Income under ") + s_.in(van_huishouden.naam->name.nl, van_huishouden.naam->name.en),
                 waarde, geld(van_huishouden.inkomen));
  }
  void personen() {
    const bool meer = a_.personen.size() > 1;
    const std::string kop = s_.in("Per persoon (euro)", "Per person (euro)");
    const auto lijst = persoonsregels();
    std::vector<std::string> koppen{kop};
    for (const auto& p : a_.personen) koppen.push_back(kort(naam(p), 18));
    if (meer) koppen.push_back(s_.in("samen", "together"));
    Tabel alles{koppen};
    for (const auto& r : lijst) {
      std::vector<std::string> cellen{r.naam};
      cellen.insert(cellen.end(), r.waarden.begin(), r.waarden.begin() + static_cast<std::ptrdiff_t>(koppen.size() - 1));
      alles.rij(std::move(cellen), r.nadruk);
    }
    uit_ += "\n";
    if (alles.past(s_.breedte)) {
      uit_ += alles.toon(s_);
      return;
    }
    for (std::size_t i = 0; i < koppen.size() - 1; ++i) { // too many columns: one person below the other
      Tabel een{{i < a_.personen.size() ? kort(naam(a_.personen[i]), 60) : koppen.back(), s_.in("euro", "euro")}};
      for (const auto& r : lijst)
        if (!r.waarden[i].empty()) een.rij({r.naam, r.waarden[i]}, r.nadruk);
      uit_ += (i > 0 ? "\n" : "") + een.toon(s_);
    }
  }

  /// Which route counts for whom, and why.
  void waarom() {
    for (const auto& p : a_.personen) {
      if (p.routes.size() < 2) continue;
      const auto telt = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& r) { return r.naam == p.toegepast; });
      if (telt == p.routes.end()) continue;
      const auto niet_lager = [&](const Route& r) { return telt->inkomen.waarde <= r.inkomen.waarde; };
      const auto even_hoog = [&](const Route& r) { return niet_lager(r) && r.inkomen.waarde <= telt->inkomen.waarde; };
      std::string reden;
      if (std::all_of(p.routes.begin(), p.routes.end(), even_hoog))
        reden = s_.in("; de berekeningen komen even hoog uit", "; the computations come out the same");
      else if (std::all_of(p.routes.begin(), p.routes.end(), niet_lager))
        reden = s_.in(", omdat dat de laagste is", ", because it is the lowest");
      alinea_(s_.in("Bij ", "For ") + naam(p) + s_.in(" telt: ", " counts: ") +
                  s_.in(p.toegepast->name.nl, p.toegepast->name.en) + reden + ".",
              "* ");
    }
  }

  void verdeling() {
    if (!a_.verdeling) return;
    const auto& v = *a_.verdeling;
    kop("Verdeling tussen partners", "Split between partners");
    std::vector<std::string> delen;
    auto per_persoon = v.grondslag;
    std::sort(per_persoon.begin(), per_persoon.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    for (const auto& [wie, deel] : per_persoon) delen.push_back(d_.personen[wie].naam + " " + euro(geld(deel)));
    alinea_((v.gekozen ? s_.in("Opgegeven: ", "Given: ")
                       : s_.in("De voordeligste verdeling van de grondslag: ", "The split of the base that leaves most: ")) +
            opgesomd(delen, s_) + ".");
    const Euro verschil = v.belasting_bij_helft - v.belasting;
    std::string tekst = s_.in("Samen (na heffingskorting groen) ", "Together (after the green credit) ") +
                        euro(geld(v.belasting)) + s_.in("; bij helft om helft ", "; with half each ") +
                        euro(geld(v.belasting_bij_helft));
    if (verschil > Euro{})
      tekst += s_.in(": helft om helft kost ", ": half each costs ") + euro(geld(verschil)) + s_.in(" meer.", " more.");
    else if (verschil < Euro{}) tekst += s_.in(": helft om helft scheelt ", ": half each saves ") + euro(geld(-verschil)) + ".";
    else tekst += s_.in(": dat maakt niet uit.", ": that makes no difference.");
    alinea_(tekst);
  }

  void niet_geteld() {
    if (a_.niet_geteld.empty()) return;
    kop("Telt niet mee", "Does not count");
    for (const auto& n : a_.niet_geteld)
      alinea_(border::title(d_, n.wat).in(s_.taal) + " (" + std::string{n.artikel} + ")", "- ");
  }

  void onzekere_cijfers() {
    if (a_.parameterstatus == Parameterstatus::definitief) return;
    kop("Cijfers die nog niet vaststaan", "Figures that are not final");
    for (const int plaats : a_.parameters) {
      const auto& r = p_.rij(plaats);
      if (r.status == Parameterstatus::definitief) continue;
      const auto& g = p_.grootheid_van(plaats);
      std::string tekst = border::naam_van(g, s_.taal) + ": ";
      if (const auto w = waarde_van(g, r, s_.taal); !w.empty()) tekst += w + ", ";
      tekst += statuswoord(r.status, s_);
      if (!r.scenario.empty()) tekst += " (scenario " + std::string{r.scenario} + ")";
      tekst += s_.in("; bekend sinds ", "; known since ") + border::datum_tekst(r.known_on) + "; " +
               std::string{p_.bron_van(plaats).titel};
      alinea_(tekst, "- ");
    }
  }

  void waarschuwingen() {
    const auto van_parameters = [](const Message* c) { // told above, with their values
      return c == &message::parameters_voorlopig || c == &message::parameters_voorstel;
    };
    bool begonnen = false;
    const auto zeg = [&](const std::string& tekst) {
      if (!begonnen) kop("Goed om te weten", "Good to know");
      begonnen = true;
      alinea_(tekst, "! ");
    };
    std::size_t gezegd = 0;
    for (const auto& v : a_.vragen)
      if (&v != in_de_kop_ && ++gezegd <= engine::hoogstens_vragen_apart) zeg(border::toon(v, a_, d_, s_.taal));
    if (gezegd > engine::hoogstens_vragen_apart)
      zeg(s_.in("En nog ", "And ") + std::to_string(gezegd - engine::hoogstens_vragen_apart) +
          s_.in(" vragen (--json noemt ze).", " more questions (--json lists them)."));
    for (const auto& w : a_.waarschuwingen) {
      if (!van_parameters(w.code)) zeg(border::toon(w, d_, s_.taal));
    }
  }

  const Antwoord& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Stijl& s_;
  bool opgaaf_;
  const engine::OpenVraag* in_de_kop_ = nullptr; ///< told in full at the top
  std::string uit_;
};

/// The years side by side.
std::string samenvatting(const std::vector<Antwoord>& antwoorden, const Stijl& s) {
  const auto geld = [&](const Uitkomst& u) { return border::tekst(u, Waardesoort::geld, s.taal); };
  Tabel t{{s.in("Jaar en stelsel (euro)", "Year and regime (euro)"), s.in("grondslag", "base"), s.in("voordeel", "benefit"),
           s.in("belasting", "tax"), s.in("verschil", "change")}};
  const Antwoord* vorig = nullptr;
  for (const auto& a : antwoorden) {
    const RouteName* toegepast = a.huishouden.toegepast;
    std::string regel =
        std::to_string(a.jaar) + "  " + (toegepast == nullptr ? "" : s.in(toegepast->name.nl, toegepast->name.en));
    if (&border::status_of(a) != &status::geldend) regel += " (" + s.in("geen geldend recht", "not law in force") + ")";
    const auto& h = a.huishouden;
    std::string verschil;
    if (vorig != nullptr) verschil = geld(Uitkomst{h.belasting.waarde - vorig->huishouden.belasting.waarde, -1});
    t.rij({regel, a.wetsvoorstel ? "-" : geld(h.grondslag), geld(h.voordeel), geld(h.belasting), verschil});
    vorig = &a;
  }
  return t.toon(s);
}

} // namespace

std::string waarde_van(const Grootheid& g, const Parameterrij& rij, border::Taal taal) {
  const Fraction procenten{rij.waarde, Percentage::geheel};
  switch (g.eenheid) {
  case Parametereenheid::euro: return "€ " + border::voor_mensen(rij.waarde, Waardesoort::geld, taal);
  case Parametereenheid::percent: return border::voor_mensen(procenten, Waardesoort::percent, taal);
  case Parametereenheid::factor: return border::voor_mensen(procenten, Waardesoort::getal, taal);
  case Parametereenheid::tabel_percent:
  case Parametereenheid::tabel_euro: return {};
  }
  return {};
}

std::string statuswoord(Parameterstatus status, const Stijl& s) { return s.in(word_of(status).nl, word_of(status).en); }

std::string verslag(const std::vector<Antwoord>& antwoorden, const Dossier& d, const Parameters& p, const Stijl& s, bool uitleg,
                    bool opgaaf) {
  std::string uit;
  if (antwoorden.size() > 1) uit = samenvatting(antwoorden, s) + "\n" + std::string(s.breedte, '=') + "\n";
  for (const auto& a : antwoorden) {
    if (&a != &antwoorden.front()) uit += "\n" + std::string(s.breedte, '=') + "\n";
    uit += Jaarverslag{a, d, p, s, opgaaf}.tekst();
    if (uitleg) uit += "\n" + uitlegboom(a, d, p, s);
  }
  return uit;
}

} // namespace netto::cli
