// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thing_search.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/palette_entries.h"

namespace assay {
namespace {

constexpr int mostThings = 50;

} // namespace

ThingSearch::ThingSearch(Session* session, CommandPalette& palette)
    : QObject(&palette)
    , m_session(session)
    , m_palette(palette)
{
    connect(&palette, &CommandPalette::searched, this, &ThingSearch::search);
}

ThingSearch::~ThingSearch()
{
    m_searching.cancel();
}

void ThingSearch::search(const QString& words)
{
    m_searching.cancel();
    if (!m_session)
        return m_palette.setFound(words, {}, 0);
    if (const Result<Address> place = addressFromString(words.trimmed()); place) // Pasted, most likely.
        return m_palette.setFound(words, {entryFor(*place, [this, place = *place] { Q_EMIT openAsked(place); })}, 1);
    db::Database* database = m_session->database.get();
    m_searching = startJob<FoundThings>(
        &m_session->reads,
        [database, words, viewer = m_session->actor.person](JobContext<FoundThings>& context) -> Result<FoundThings> {
            return database->read([&](db::Connection& connection) {
                return findThings(
                    connection, words, mostThings, [&] { return context.cancelled(); }, viewer);
            });
        });
    m_session->jobs.follow(tr("Searching"), QFuture<void>(m_searching), JobKind::Background);
    whenDone(m_searching, this, [this, words](const Result<FoundThings>& found) {
        if (!found)
            return Q_EMIT m_session->events.failed(found.error());
        m_palette.setFound(words, entriesFor(*found, [this](const Address& address) { Q_EMIT openAsked(address); }),
                           found->total);
    });
}

} // namespace assay
