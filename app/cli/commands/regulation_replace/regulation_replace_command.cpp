// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_file.h"
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/policies/regulation_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RegulationReplaceCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RegulationReplaceCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("regulation replace"); }
    QString summary() const override
    {
        return tr("Takes the regulation in FILE for another and tells which controls and releases to look at again.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT REGULATION FILE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<QByteArray> text = smallFile(writing.arguments.at(2));
        if (!text)
            return failed(text);
        const auto impact =
            RegulationStore(writing.database).replace(writing.arguments.at(1), *text, writing.actor, writing.command);
        if (!impact)
            return failed(impact);
        for (const policies::Citation& citation : impact->citations)
            writing.out << tr("%1@%2 cites it in %3: %4")
                               .arg(shownText(citation.policy.id), QString::number(citation.policy.version),
                                    shownText(citation.control), shownText(citation.reference.clause))
                        << '\n';
        for (const policies::JudgedVersion& version : impact->versions)
            writing.out << tr("%1 is judged by %2@%3")
                               .arg(shownText(version.title), shownText(version.policy.id),
                                    QString::number(version.policy.version))
                        << '\n';
        return {};
    }
};

} // namespace

const Command& regulationReplaceCommand()
{
    static const RegulationReplaceCommand command;
    return command;
}

} // namespace assay
