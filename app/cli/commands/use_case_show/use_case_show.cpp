// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dated_listing_command.h"
#include "core/portfolio/gates_on.h"
#include "core/tasks/task_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// What a story says, a line each: words of the log before, what they say behind.
class StoryListing {
public:
    explicit StoryListing(const UseCaseStory& story)
        : m_story(story)
    {
        m_listing.columns = {QStringLiteral("what"), QStringLiteral("says")};
    }

    Listing take()
    {
        addUseCase();
        addCharters();
        for (const GateReport& gate : m_story.gates)
            add(toString(gate.gate), gate.sentence());
        for (const auto& [role, names] : m_story.holders) {
            if (!names.isEmpty())
                add(toString(role), names.join(QStringLiteral(", ")));
        }
        for (const DutyEntry& entry : m_story.duties) {
            if (entry.duty)
                add(QStringLiteral("%1 %2").arg(toString(entry.stage), toString(*entry.duty)), entry.person.name);
        }
        for (const Task& task : m_story.tasks)
            add(task.key, QStringLiteral("%1, %2: %3").arg(toString(task.state), task.owner.name, task.title));
        return std::move(m_listing);
    }

private:
    void add(const QString& what, const QString& says) { m_listing.rows.push_back({what, says}); }

    QString nameOf(PersonId id) const
    {
        const Person* person = m_story.person(id);
        return person ? person->name : QString();
    }

    /// What the log does not hold is named as that, and is not empty.
    void addField(const char* field, const QString& says)
    {
        const QString word = QString::fromLatin1(field);
        const auto lost = m_story.lostAt(m_story.useCase.uid, word);
        add(word, lost ? lostSentence(*lost) : says);
    }

    void addUseCase()
    {
        const UseCase& useCase = m_story.useCase;
        add(QStringLiteral("key"), useCase.key);
        add(QStringLiteral("as_of"), timeText(m_story.asOf));
        add(QStringLiteral("state"), toString(useCase.state));
        add(QStringLiteral("since"), timeText(m_story.history.stays.back().from));
        add(QStringLiteral("reason"), useCase.stopReason);
        add(QStringLiteral("iteration"), QString::number(useCase.iteration));
        addField("title", useCase.title);
        addField("problem", useCase.problem);
        addField("decision", useCase.decision);
        addField("owner", nameOf(useCase.owner));
        addField("business_owner", nameOf(useCase.businessOwner));
        addField("sponsor", nameOf(useCase.sponsor));
        addField("risk_tier", toString(useCase.riskTier));
        addField("technique", useCase.technique);
        addField("value_hypothesis", useCase.valueHypothesis);
    }

    void addCharters()
    {
        for (const Charter& charter : m_story.charters)
            add(QStringLiteral("%1 %2").arg(toString(charter.kind)).arg(charter.version), toString(charter.state));
    }

    const UseCaseStory& m_story;
    Listing m_listing;
};

class UseCaseShowCommand final : public DatedListingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case show"); }
    QString summary() const override
    {
        return tr(
            "Says all of a use case: where it stands, what it says, its gates, who has which part; also as of a day.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE"); }

protected:
    QString asOfExplanation() const override
    {
        return tr("As it was at the end of that day, by the log: 2027-01-31, or a time with its Z.");
    }

    Result<> list(db::Database& database, const QStringList& arguments, std::optional<qint64> asOf,
                  ListingFormat format, QTextStream& out) const override
    {
        const QString& name = arguments.at(1);
        const qint64 now = database.clock().now();
        const Result<UseCaseStory> story = database.read([&](db::Connection& connection) {
            if (asOf)
                return useCaseStoryOn(connection, name, {}, *asOf);
            UseCaseStory current = useCaseStory(connection, name, {}, now);
            current.tasks = tasks::ofUseCase(connection, current.useCase.id);
            return current;
        });
        if (!story)
            return failed(story);
        write(out, StoryListing(*story).take(), format);
        return {};
    }
};

} // namespace

const Command& useCaseShowCommand()
{
    static const UseCaseShowCommand command;
    return command;
}

} // namespace assay
