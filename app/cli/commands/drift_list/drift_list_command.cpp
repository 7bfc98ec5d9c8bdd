// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/drift/drift_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DriftListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(DriftListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("drift list"); }
    QString summary() const override
    {
        return tr("Lists the checks for drift, and how many columns of each drifted, are to be watched or are within.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        Listing listing;
        for (const char* column :
             {"key", "use_case", "release", "reference", "reference_rows", "current", "current_rows", "drifted",
              "watch", "within", "too_few", "missing", "only_in_current", "by", "checked", "staged", "note", "uid"})
            listing.columns.push_back(QString::fromLatin1(column));
        for (const DriftCheck& check : drift::all(connection)) {
            listing.rows.push_back(
                {check.key, check.useCaseKey, check.release, check.reference.name, check.reference.rows,
                 check.current.name, check.current.rows, check.count(DriftVerdict::Drifted),
                 check.count(DriftVerdict::Watch), check.count(DriftVerdict::Within), check.count(DriftVerdict::TooFew),
                 check.count(DriftVerdict::MissingInCurrent), check.count(DriftVerdict::OnlyInCurrent), check.by.name,
                 timeText(check.at), check.staged, check.note, check.uid});
        }
        return listing;
    }
};

} // namespace

const Command& driftListCommand()
{
    static const DriftListCommand command;
    return command;
}

} // namespace assay
