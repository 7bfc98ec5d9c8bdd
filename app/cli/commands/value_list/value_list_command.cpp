// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/value/value_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing valueListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"key", "use_case", "state", "hypothesis", "metric", "unit", "target", "realised", "from",
                               "to", "confidence", "limits", "said", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ValueRecord& record : values::all(connection)) {
        const ValueMeasurement* latest = record.latest();
        QStringList said;
        for (const ValueVoice& voice : record.currentVoices())
            said << QStringLiteral("%1 (%2): %3").arg(voice.person.name, toString(voice.role), toString(voice.kind));
        listing.rows.push_back({record.key, record.useCaseKey, toString(record.state), record.hypothesis, record.metric,
                                record.unit, exactValue(record.target),
                                latest ? exactValue(latest->realised) : QJsonValue(QString()),
                                latest ? timeText(latest->from) : QString(), latest ? timeText(latest->to) : QString(),
                                latest ? toString(latest->confidence) : QString(), latest ? latest->limits : QString(),
                                said.join(QStringLiteral("; ")), record.staged});
    }
    return listing;
}

class ValueListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value list"); }
    QString summary() const override
    {
        return tr(
            "Lists the value records of all use cases: what is expected, what was measured, and who said what of it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return valueListing(connection);
    }
};

} // namespace

const Command& valueListCommand()
{
    static const ValueListCommand command;
    return command;
}

} // namespace assay
