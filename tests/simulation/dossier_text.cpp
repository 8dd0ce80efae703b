// SPDX-License-Identifier: EUPL-1.2
#include "dossier_text.hpp"

#include "faces/border/document.hpp"
#include "facts/thing.hpp"

#include <string_view>
#include <type_traits>

namespace netto::simulation {

namespace {

std::string quoted(std::string_view text) { return "\"" + std::string{text} + "\""; }
/// `{ a, b }`, or with other brackets; nothing for nothing.
std::string joined(const auto& list, auto one, const char* open = "{ ", const char* close = " }") {
  std::string out;
  for (const auto& x : list)
    if (const std::string text = one(x); !text.empty()) out += (out.empty() ? open : ", ") + text;
  return out.empty() ? out : out + close;
}

class Writer {
public:
  explicit Writer(const Dossier& d) : d_{d} {}

  /// The keys of a record, and after them the tables within it.
  template <class T> void record(const T& t, const std::string& path = {}) {
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      std::string text;
      if constexpr (!std::is_same_v<Of, T>)
        text = joined(d_.personen, [&](const Persoon& p) { return entry(quoted(p.naam), value(key, p.*key.member)); });
      else if constexpr (!is_list_of_records<V> && !is_record<V>) text = value(key, t.*key.member);
      if (!text.empty()) text_ += entry(std::string{key.key}, text) + "\n";
    });
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      const std::string inner = (path.empty() ? "" : path + ".") + std::string{key.key};
      if constexpr (is_list_of_records<V>) {
        for (const auto& x : t.*key.member) table("[[", x, "]]\n", inner);
      } else if constexpr (is_record<V>) {
        if (const auto& x = t.*key.member) table("[", *x, "]\n", inner);
      }
    });
  }
  std::string text() { return std::move(text_); }

private:
  template <class T> void table(const char* open, const T& t, const char* close, const std::string& path) {
    text_ += open + path + close;
    record(t, path);
  }
  static std::string entry(const std::string& key, const std::string& value) {
    return value.empty() ? value : key + " = " + value;
  }
  const std::string& name_of(PersonIndex i) const {
    static const std::string nobody_here{outside_row.key};
    if (i == outside) return nobody_here;
    return i < d_.personen.size() ? d_.personen[i].naam : d_.kinderen[i - d_.personen.size()].naam;
  }

  // A value as it is written; nothing for what the reader holds without the key.
  std::string value(const KeyRow&, std::int64_t n) const { return std::to_string(n); }
  std::string value(const KeyRow&, int n) const { return std::to_string(n); }
  std::string value(const KeyRow&, Date d) const { return border::date_text(d); }
  std::string value(const KeyRow&, const std::string& text) const { return text.empty() ? text : quoted(text); }
  std::string value(const KeyRow& key, Thing thing) const { return value(key, netto::name_of(d_, thing)); }
  std::string value(const KeyRow&, PersonIndex i) const { return quoted(name_of(i)); }
  std::string value(const KeyRow& key, bool v) const { return !v ? "" : key.form == Form::currency ? "\"USD\"" : "true"; }
  std::string value(const KeyRow&, const std::optional<bool>& v) const { return !v ? "" : *v ? "true" : "false"; }
  std::string value(const KeyRow&, Euro e) const {
    const auto c = e.cents(), size = c < 0 ? -c : c;
    std::string text = (c < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) text += (size % 100 < 10 ? ".0" : ".") + std::to_string(size % 100);
    return text;
  }
  std::string value(const KeyRow&, const Part& part) const {
    if (part.niets()) return {};
    const Fraction thousandths = part.size() * Fraction{Percentage::geheel};
    if (!thousandths.is_whole()) return quoted(part.size().numerator().digits() + "/" + part.size().denominator().digits());
    const auto p = Percentage::from_thousandths(whole(thousandths, Direction::down));
    auto rest = std::to_string(p.thousandths() % 1000 + 1000).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    return quoted(std::to_string(p.thousandths() / 1000) + (rest.empty() ? "" : "." + rest) + "%");
  }
  std::string value(const KeyRow& key, const std::optional<Percentage>& v) const {
    return !v ? "" : v->thousandths() == 0 ? quoted("0%") : value(key, Part{*v});
  }
  template <class E>
    requires std::is_enum_v<E>
  std::string value(const KeyRow&, E e) const {
    return quoted(choice_keys<E>()[static_cast<std::size_t>(e)]);
  }
  template <class V> std::string value(const KeyRow& key, const std::optional<V>& v) const { return v ? value(key, *v) : ""; }
  template <class V> std::string value(const KeyRow& key, const PerYear<V>& v) const {
    return joined(v.rows(), [&](const auto& row) { return entry(std::to_string(row.first), value(key, row.second)); });
  }
  template <class V> std::string value(const KeyRow& key, const std::vector<V>& v) const {
    if (v.empty() && key.required) return "[]";
    return joined(v, [&](const V& one) { return value(key, one); }, "[", "]");
  }
  template <class V> std::string value(const KeyRow& key, const Flow<V>& v) const {
    std::vector<std::string> entries;
    for (const auto& [year, amount] : v.rows()) entries.push_back(entry(std::to_string(year), value(key, amount)));
    for (const auto& [day, amount] : v.days()) entries.push_back(entry(border::date_text(day), value(key, amount)));
    return joined(entries, [](const std::string& one) { return one; });
  }
  std::string value(const KeyRow& key, const PerDate& v) const {
    return joined(v, [&](const auto& row) { return entry(value(key, row.first), value(key, row.second)); });
  }
  std::string value(const KeyRow& key, const RatesFrom& v) const {
    return joined(v, [&](const auto& row) { return entry(value(key, row.first), value(key, std::optional{row.second})); });
  }
  std::string value(const KeyRow& key, const Eigendom& parts) const {
    if (parts.empty()) return {};
    // What is outside the dossier stands beside the owners of a thing, and elsewhere among those named.
    const auto apart = std::ranges::find(parts, outside, &Aandeel::wie);
    if (key.form == Form::elsewhere) return apart == parts.end() ? "" : value(key, apart->deel);
    if (parts.size() == 1) return quoted(name_of(parts.front().wie));
    const bool beside = key.key == owner_row.key;
    return joined(parts, [&](const Aandeel& part) {
      return part.wie == outside && beside ? "" : entry(quoted(name_of(part.wie)), value(key, part.deel));
    });
  }
  std::string value(const KeyRow& key, const LaterOwners& v) const {
    return joined(v, [&](const auto& row) { return entry(value(key, row.first), value(key, row.second)); });
  }
  std::string value(const KeyRow& key, const std::vector<Part>& split) const { // of the adults
    std::size_t i = 0;
    return joined(split, [&](const Part& part) { return entry(quoted(name_of(i++)), value(key, part)); });
  }

  const Dossier& d_;
  std::string text_;
};

} // namespace

std::string as_toml(const Dossier& dossier) {
  Writer w{dossier};
  w.record(dossier);
  return w.text();
}

} // namespace netto::simulation
