// SPDX-License-Identifier: EUPL-1.2
#include "dossier_text.hpp"

#include "faces/border/document.hpp"

#include <string_view>

namespace netto::simulation {

namespace {

std::string value(Euro e) {
  const auto c = e.centen(), size = c < 0 ? -c : c;
  std::string text = (c < 0 ? "-" : "") + std::to_string(size / 100);
  if (size % 100 != 0) text += (size % 100 < 10 ? ".0" : ".") + std::to_string(size % 100);
  return text;
}
std::string value(std::int64_t n) { return std::to_string(n); }
std::string value(Datum d) { return border::datum_tekst(d); }
std::string value(Percentage p) {
  auto rest = std::to_string(p.duizendsten() % 1000 + 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return "\"" + std::to_string(p.duizendsten() / 1000) + (rest.empty() ? "" : "." + rest) + "%\"";
}
std::string quoted(std::string_view text) { return "\"" + std::string{text} + "\""; }

class Writer {
public:
  explicit Writer(const Dossier& d) : d_{d} {}

  std::string write() {
    text_ = "netto = 1\n";
    for (const auto& x : d_.personen) person(x);
    for (const auto& x : d_.kinderen) child(x);
    if (const auto& p = d_.partnerschap) {
      text_ += "[partnerschap]\n";
      key("personen", adults(p->personen));
      key("heel_jaar", years(p->heel_jaar));
    }
    for (const auto& x : d_.bankrekeningen) account(x);
    for (const auto& x : d_.beleggingen) investment(x);
    for (const auto& x : d_.woningen) home(x);
    for (const auto& x : d_.bezittingen) possession(x);
    for (const auto& x : d_.schulden) debt(x);
    for (const auto& x : d_.uitvaartverzekeringen) policy(x);
    heirs();
    split("verdeling", d_.verdeling);
    split("verdeling_dividendbelasting", d_.verdeling_dividendbelasting);
    return std::move(text_);
  }

private:
  const std::string& name_of(Persoonnummer i) const {
    return i < d_.personen.size() ? d_.personen[i].naam : d_.kinderen[i - d_.personen.size()].naam;
  }
  void key(std::string_view key, const std::string& value) { (text_ += key) += " = " + value + "\n"; }
  template <class T> void key(std::string_view k, const std::optional<T>& v) {
    if (v) key(k, value(*v));
  }
  void key(std::string_view k, const std::optional<bool>& v) {
    if (v) key(k, std::string{*v ? "true" : "false"});
  }
  void key(std::string_view k, bool v) {
    if (v) key(k, std::string{"true"});
  }
  template <class T> void key(std::string_view k, const PerJaar<T>& v) {
    if (v.leeg()) return;
    std::string list;
    for (const auto& [year, x] : v.rijen()) list += (list.empty() ? "{ " : ", ") + std::to_string(year) + " = " + value(x);
    key(k, list + " }");
  }
  void on_days(const OpDatum& v) {
    if (v.empty()) return;
    std::string list;
    for (const auto& [day, x] : v) list += (list.empty() ? "{ " : ", ") + value(day) + " = " + value(x);
    key("waarde_op", list + " }");
  }
  static std::string years(const std::vector<int>& v) {
    std::string list;
    for (const int year : v) list += (list.empty() ? "" : ", ") + std::to_string(year);
    return "[" + list + "]";
  }
  std::string adults(const std::vector<Persoonnummer>& v) const {
    std::string list;
    for (const auto i : v) list += (list.empty() ? "" : ", ") + quoted(name_of(i));
    return "[" + list + "]";
  }
  void owners(const Eigendom& e) {
    if (e.empty()) return;
    if (e.size() == 1) return key("eigenaar", quoted(name_of(e.front().wie)));
    std::string list;
    for (const auto& part : e) list += (list.empty() ? "{ " : ", ") + quoted(name_of(part.wie)) + " = " + value(part.deel);
    key("eigenaar", list + " }");
  }
  void who(std::string_view k, const std::optional<Persoonnummer>& i) {
    if (i) key(k, quoted(name_of(*i)));
  }
  void begin(std::string_view table, const std::string& name) {
    ((text_ += "[[") += table) += "]]\n";
    key("naam", quoted(name));
  }
  template <class E, std::size_t N> void kind(const std::string_view (&words)[N], E kind) {
    key("soort", quoted(words[static_cast<std::size_t>(kind)]));
  }

  void person(const Persoon& p) {
    begin("persoon", p.naam);
    key("geboortedatum", p.geboortedatum);
    key("in_nederland_vanaf", p.in_nederland_vanaf);
    key("in_nederland_tot", p.in_nederland_tot);
    key("overleden", p.overleden);
    if (!p.buitenlands_belastingplichtig.empty()) key("buitenlands_belastingplichtig", years(p.buitenlands_belastingplichtig));
    key("persoonsgebonden_aftrek", p.persoonsgebonden_aftrek);
  }
  void child(const Kind& k) {
    begin("kind", k.naam);
    key("geboortedatum", value(k.geboortedatum));
    key("gezag", adults(k.gezag));
  }
  void account(const Bankrekening& r) {
    begin("bankrekening", r.naam);
    kind({"bank", "contant", "vve", "derdenrekening", "groen"}, r.soort);
    owners(r.eigendom);
    if (r.vreemde_valuta) key("valuta", quoted("USD"));
    key("waarde", r.waarde);
    on_days(r.waarde_op);
    key("rente", r.rente);
    key("gestort", r.gestort);
    key("opgenomen", r.opgenomen);
  }
  void investment(const Belegging& b) {
    begin("belegging", b.naam);
    kind({"effecten", "crypto", "obligatie", "vordering", "groen", "overig"}, b.soort);
    owners(b.eigendom);
    who("op", b.op);
    key("waarde", b.waarde);
    on_days(b.waarde_op);
    key("inkomsten", b.inkomsten);
    key("gekocht", b.gekocht);
    key("verkocht", b.verkocht);
    key("zakelijke_inkomsten", b.zakelijke_inkomsten);
    key("kosten", b.kosten);
    key("verkoopopbrengst", b.verkoopopbrengst);
    key("dividendbelasting", b.dividendbelasting);
    key("niet_opeisbaar_uit_nalatenschap", b.niet_opeisbaar_uit_nalatenschap);
  }
  void home(const Woning& w) {
    constexpr std::string_view uses[] = {"eigen_woning", "verhuurd", "tweede_woning", "leegstaand"};
    begin("woning", w.naam);
    std::string periods;
    for (const auto& g : w.gebruik) {
      periods += (periods.empty() ? "{ " : ", { ") + (g.vanaf ? "vanaf = " + value(*g.vanaf) + ", " : std::string{});
      periods += "soort = " + quoted(uses[static_cast<std::size_t>(g.gebruik)]);
      periods += (g.te_koop ? std::string{", te_koop = "} + (*g.te_koop ? "true" : "false") : std::string{}) + " }";
    }
    key("gebruik", "[" + periods + "]");
    owners(w.eigendom);
    key("buitenland", w.buitenland);
    key("woz", w.woz);
    key("woz_zonder_verbouwing", w.woz_zonder_verbouwing);
    key("erfpachtcanon", w.erfpachtcanon);
    key("gebouwd_eigendom", w.gebouwd_eigendom);
    key("oppervlakte_m2", w.oppervlakte_m2);
    key("waarde_verhuurde_staat", w.waarde_verhuurde_staat);
    key("gekocht_op", w.gekocht_op);
    key("verkocht_op", w.verkocht_op);
    key("aankoopprijs", w.aankoopprijs);
    key("verkoopprijs", w.verkoopprijs);
    key("ontvangen_huur", w.ontvangen_huur);
    key("kosten", w.kosten);
    key("verbetering", w.verbetering);
    key("verkoopkosten", w.verkoopkosten);
    key("economische_huurwaarde", w.economische_huurwaarde);
    key("dagen_eigen_gebruik", w.dagen_eigen_gebruik);
    key("dagen_verhuurd", w.dagen_verhuurd);
    for (const auto& h : w.huur) {
      text_ += "[[woning.huur]]\n";
      key("vanaf", h.vanaf);
      key("tot", h.tot);
      key("kale_huur_per_maand", value(h.kale_huur_per_maand));
      key("tijdelijk", h.tijdelijk);
      key("gelieerd", h.gelieerd);
      key("zakelijke_huur_per_maand", h.zakelijke_huur_per_maand);
      key("oppervlakte_m2", h.oppervlakte_m2);
      if (!h.deel.empty()) key("deel", quoted(h.deel));
    }
  }
  void possession(const Bezitting& z) {
    begin("bezitting", z.naam);
    kind({"kunst", "roerende_zaak", "natuurgrond", "onroerende_zaak", "uitkering_bij_invaliditeit", "kapitaalverzekering",
          "overig"},
         z.soort);
    owners(z.eigendom);
    key("hoofdzakelijk_belegging", z.hoofdzakelijk_belegging);
    key("buitenland", z.buitenland);
    key("waarde", z.waarde);
    on_days(z.waarde_op);
    key("inkomsten", z.inkomsten);
    key("gekocht", z.gekocht);
    key("verkocht", z.verkocht);
    key("kosten", z.kosten);
    key("economische_huurwaarde", z.economische_huurwaarde);
    key("dagen_eigen_gebruik", z.dagen_eigen_gebruik);
  }
  void debt(const Schuld& s) {
    begin("schuld", s.naam);
    kind({"box3", "eigenwoningschuld", "belastingschuld", "erfbelasting"}, s.soort);
    owners(s.eigendom);
    who("aan", s.aan);
    if (!s.woning.empty()) key("woning", quoted(s.woning));
    if (s.vreemde_valuta) key("valuta", quoted("CHF"));
    key("waarde", s.waarde);
    on_days(s.waarde_op);
    key("rente", s.rente);
    key("opgenomen", s.opgenomen);
    key("afgelost", s.afgelost);
    key("zakelijke_rente", s.zakelijke_rente);
    key("niet_opeisbaar_uit_nalatenschap", s.niet_opeisbaar_uit_nalatenschap);
  }
  void policy(const Uitvaartverzekering& u) {
    begin("uitvaartverzekering", u.naam);
    if (!u.verzekerde.empty()) key("verzekerde", quoted(u.verzekerde));
    owners(u.eigendom);
    key("verzekerd_kapitaal", u.verzekerd_kapitaal);
    key("waarde", u.waarde);
    on_days(u.waarde_op);
    key("premie", u.premie);
    key("uitgekeerd", u.uitgekeerd);
  }
  void heirs() {
    bool first = true;
    for (const auto& p : d_.personen) {
      if (!p.erfgenaam) continue;
      if (first) text_ += "[erfgenaam]\n";
      first = false;
      key(p.naam, quoted(name_of(*p.erfgenaam)));
    }
  }
  void split(std::string_view table, const PerJaar<std::vector<Percentage>>& v) {
    if (v.leeg()) return;
    ((text_ += "[") += table) += "]\n";
    for (const auto& [year, parts] : v.rijen()) {
      std::string list;
      for (const auto i : d_.partnerschap->personen)
        list += (list.empty() ? "{ " : ", ") + quoted(d_.personen[i].naam) + " = " + value(parts[i]);
      key(std::to_string(year), list + " }");
    }
  }

  const Dossier& d_;
  std::string text_;
};

} // namespace

std::string as_toml(const Dossier& dossier) { return Writer{dossier}.write(); }

} // namespace netto::simulation
