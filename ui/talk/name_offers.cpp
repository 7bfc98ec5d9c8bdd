// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/name_offers.h"

#include "core/base/shown_text.h"
#include "core/people/people_store.h"

#include <QPlainTextEdit>

namespace assay {

std::vector<MentionChoice> peopleAndRoles(db::Connection& connection)
{
    std::vector<MentionChoice> choices;
    for (const Person& person : people::all(connection)) {
        if (person.active)
            choices.push_back({u'@' + person.name, u'@' + person.name});
    }
    for (const Role role : allRoles())
        choices.push_back({u'@' + toString(role), QStringLiteral("@%1 · %2").arg(toString(role), roleTitle(role))});
    return choices;
}

std::vector<MentionChoice> choicesOf(const std::vector<NameableThing>& things)
{
    std::vector<MentionChoice> choices;
    for (const NameableThing& thing : things) {
        const QString name = u'#' + thing.name;
        const QString title = thing.title.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, thing.title);
        choices.push_back({name, shownText(title)});
    }
    return choices;
}

QFuture<Result<std::vector<NameableThing>>> lookForNames(Session& session, const QString& typed)
{
    using Things = std::vector<NameableThing>;
    const auto job = startJob<Things>(
        &session.reads, [database = session.database.get(), typed](JobContext<Things>& context) -> Result<Things> {
            return database->read([&](db::Connection& connection) {
                return nameableThings(connection, typed, mostOfferedThings, [&] { return context.cancelled(); });
            });
        });
    session.jobs.follow(NameOffers::tr("Looking for what can be named"), QFuture<void>(job), JobKind::Background);
    return job;
}

NameOffers::NameOffers(Session& session, QPlainTextEdit& field)
    : QObject(&field)
    , m_session(session)
    , m_completion(new MentionCompletion(field))
{
    connect(m_completion, &MentionCompletion::thingsWanted, this, &NameOffers::offer);
    m_reading = session.fetchResult<std::vector<MentionChoice>>(
        tr("Looking for what can be named"), this,
        [](db::Connection& connection) { return peopleAndRoles(connection); },
        [this](const Result<std::vector<MentionChoice>>& choices) {
            if (choices)
                m_completion->setChoices(*choices);
        });
}

NameOffers::~NameOffers()
{
    m_reading.cancel();
    m_offering.cancel();
}

void NameOffers::offer(const QString& typed)
{
    m_offering.cancel();
    m_offering = lookForNames(m_session, typed);
    whenDone(m_offering, this, [this, typed](const Result<std::vector<NameableThing>>& things) {
        if (things)
            m_completion->offerThings(typed, choicesOf(*things));
    });
}

} // namespace assay
