// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/drift/drift_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QJsonValue figureOrNothing(std::optional<double> figure)
{
    return figure ? exactValue(*figure) : QJsonValue(QString());
}

QString edgesText(const DriftBins& bins)
{
    QStringList edges;
    for (const double edge : bins.edges)
        edges << QString::number(edge, 'g', 17);
    return edges.join(u' ');
}

class DriftShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(DriftShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("drift show"); }
    QString summary() const override
    {
        return tr("Lists what a check for drift says of each column, with the limits that it was judged by.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT CHECK"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        Listing listing;
        for (const char* column : {"column",
                                   "verdict",
                                   "type",
                                   "psi",
                                   "floor",
                                   "floor_p95",
                                   "watch",
                                   "limit",
                                   "statistic",
                                   "degrees",
                                   "p",
                                   "reference_values",
                                   "current_values",
                                   "reference_missing",
                                   "current_missing",
                                   "missing_p",
                                   "outside",
                                   "new",
                                   "new_rows",
                                   "vanished",
                                   "policy",
                                   "edges"})
            listing.columns.push_back(QString::fromLatin1(column));
        const DriftCheck check = drift::byName(connection, arguments.at(1));
        for (const DriftReading& reading : check.readings)
            listing.rows.push_back(rowOf(check, reading));
        return listing;
    }

private:
    static std::vector<QJsonValue> rowOf(const DriftCheck& check, const DriftReading& reading)
    {
        const QString comma = QStringLiteral(", ");
        return {reading.column,
                toString(reading.verdict),
                reading.isNumber ? QStringLiteral("number") : QStringLiteral("category"),
                figureOrNothing(reading.index),
                exactValue(reading.floor),
                exactValue(reading.highestFloor),
                exactValue(reading.judgedBy.watch),
                exactValue(reading.judgedBy.drifted),
                figureOrNothing(reading.statistic),
                reading.degrees,
                figureOrNothing(reading.p),
                reading.referenceCount,
                reading.currentCount,
                reading.referenceMissing,
                reading.currentMissing,
                figureOrNothing(reading.missingP),
                figureOrNothing(reading.outside),
                reading.newWords.join(comma),
                reading.newRows,
                reading.vanished.join(comma),
                toString(check.policy),
                edgesText(reading.bins)};
    }
};

} // namespace

const Command& driftShowCommand()
{
    static const DriftShowCommand command;
    return command;
}

} // namespace assay
