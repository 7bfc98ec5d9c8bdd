// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/charters/charter_rows.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

#include <map>

namespace assay {
namespace {

/// Whether a plan was fixed only when there were results already; nothing where none is fixed.
QJsonValue afterResults(db::Connection& connection, const Charter& charter)
{
    if (charter.kind != CharterKind::EvaluationPlan || !charter.acceptedAt)
        return QString();
    const std::optional<qint64> first = charters::firstResultAt(connection, charter.useCase);
    return first && *first < *charter.acceptedAt;
}

/// "Ruth (risk-auditor): dissent, the losses are two years old"
QString saidBy(const CharterVoice& voice)
{
    const QString vote =
        QStringLiteral("%1 (%2): %3").arg(voice.person.name, toString(voice.role), toString(voice.vote));
    return voice.text.isEmpty() ? vote : QStringLiteral("%1, %2").arg(vote, voice.text);
}

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column :
         {"uid", "use_case", "kind", "version", "state", "author", "accepted", "after_results", "said", "content"})
        listing.columns.push_back(QString::fromLatin1(column));
    std::map<qint64, QString> keys;
    for (const UseCase& useCase : usecases::all(connection))
        keys[useCase.id.value] = useCase.key;
    for (const Charter& charter : charters::all(connection)) {
        QStringList said;
        for (const CharterVoice& voice : charter.voices)
            said << saidBy(voice);
        const QString accepted = timeText(charter.acceptedAt);
        listing.rows.push_back({charter.uid, keys[charter.useCase.value], toString(charter.kind), charter.version,
                                toString(charter.state), charter.author.name, accepted,
                                afterResults(connection, charter), said.join(QStringLiteral("; ")),
                                QString::fromUtf8(charter.content)});
    }
    return listing;
}

class CharterListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(CharterListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("charter list"); }
    QString summary() const override
    {
        return tr("Lists the framings and evaluation plans of all use cases, their state and who said what of them.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& charterListCommand()
{
    static const CharterListCommand command;
    return command;
}

} // namespace assay
