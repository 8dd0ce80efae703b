// SPDX-License-Identifier: EUPL-1.2
#include "commands.hpp"
#include "faces/border/answer_csv.hpp"
#include "input.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace netto::cli {

namespace {

/// What there is to say about one dossier.
struct Outcome {
  std::string uit, error;
  bool good = true;
};

Outcome outcome_of(const std::string& file, const Options& o, std::span<const border::OverlayDocument> overlays) {
  const Chooser in{o.language};
  Outcome uit;
  const FileContents as_read = read_file(file);
  const auto unreadable = [&] {
    return border::Message{border::Message::About::question, false, "onleesbaar_bestand", file, as_read.error.in(o.language)};
  };
  const auto dossier = as_read.success() ? border::read_dossier(border::read_document(as_read.tekst)) : border::ReadDossier{};
  auto a = as_read.success() ? border::answer(o.vraag, dossier, overlays, {.from_options = true}) : border::Answer{};
  if (!as_read.success()) {
    a.status = border::Status::no_answer;
    a.messages = {unreadable()};
    a.question = o.vraag;
    a.parameters = std::make_unique<const border::ParameterSet>(overlays, o.language, a.messages);
  }
  uit.good = a.status == border::Status::answer;
  const std::string name = file == "-" ? in("standaardinvoer", "standard input") : border::visible(file, 200);
  if (!a.messages.empty()) uit.error = name + ":\n" + text_of(a.messages);
  uit.uit = o.jsonl ? border::write_line(a, dossier, name) : border::write_rows(a, dossier, name);
  return uit;
}

/// Outcomes by number, made by several at once and taken in order; not more than `room` wait to be taken.
class Queue {
public:
  explicit Queue(std::size_t room) : waiting_(room) {}

  /// The number to make next, once there is room for it.
  std::size_t next() {
    std::unique_lock lock{mutex_};
    const std::size_t mine = begun_++;
    changed_.wait(lock, [&] { return stopped_ || mine < taken_ + waiting_.size(); });
    return stopped_ ? static_cast<std::size_t>(-1) : mine;
  }
  void put(std::size_t number, Outcome outcome) {
    const std::lock_guard lock{mutex_};
    waiting_[number % waiting_.size()] = std::move(outcome);
    changed_.notify_all();
  }
  Outcome take() {
    std::unique_lock lock{mutex_};
    auto& place = waiting_[taken_ % waiting_.size()];
    changed_.wait(lock, [&] { return place.has_value(); });
    Outcome out = std::move(*place);
    place.reset();
    ++taken_;
    changed_.notify_all();
    return out;
  }
  void stop() {
    const std::lock_guard lock{mutex_};
    stopped_ = true;
    changed_.notify_all();
  }

private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::optional<Outcome>> waiting_;
  std::size_t begun_ = 0, taken_ = 0;
  bool stopped_ = false;
};

} // namespace

int batch(const Options& o, const Streams& to) {
  const Chooser in{o.language};
  const auto overlays = read_parameter_files(o.parameters);
  const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, o.files.size());
  constexpr std::size_t each_ahead = 16;
  Queue queue{workers * each_ahead};
  struct Stop {
    Queue& of;
    ~Stop() { of.stop(); }
  };
  std::vector<std::jthread> threads;
  const Stop stop{queue}; // before the threads are waited for
  for (std::size_t i = 0; i < workers; ++i)
    threads.emplace_back([&] {
      for (std::size_t n = queue.next(); n < o.files.size(); n = queue.next())
        queue.put(n, outcome_of(o.files[n], o, overlays));
    });
  std::size_t bad = 0;
  bool written = o.jsonl || to.out(border::csv_header());
  for (std::size_t n = 0; n < o.files.size() && written; ++n) {
    const Outcome one = queue.take();
    bad += one.good ? 0 : 1;
    to.error(one.error);
    written = to.out(one.uit);
    if (to.progress) to.progress(n + 1, o.files.size());
  }
  if (bad > 0)
    to.error(told(std::to_string(bad) + in(" van de ", " of the ") + std::to_string(o.files.size()) +
                  in(" dossiers zonder antwoord", " dossiers without an answer")));
  return written && bad == 0 ? success : no_answer;
}

} // namespace netto::cli
