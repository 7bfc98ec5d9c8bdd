// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scan.h"

#include "core/base/word_table.h"

#include <array>

namespace assay {
namespace {

constexpr qsizetype shownCommit = 12;   ///< Characters.
constexpr qsizetype shortestCommit = 7; ///< That stands for a longer one.

constexpr std::array ScanOutcomeWords{WordTitle{"not-run", QT_TRANSLATE_NOOP("Scan", "Did not run")},
                                      WordTitle{"failed", QT_TRANSLATE_NOOP("Scan", "Failed to run")},
                                      WordTitle{"clean", QT_TRANSLATE_NOOP("Scan", "Clean")},
                                      WordTitle{"results", QT_TRANSLATE_NOOP("Scan", "Has results")}};

constexpr std::array ScanLevelWords{
    WordTitle{"error", QT_TRANSLATE_NOOP("Scan", "Error")}, WordTitle{"warning", QT_TRANSLATE_NOOP("Scan", "Warning")},
    WordTitle{"note", QT_TRANSLATE_NOOP("Scan", "Note")}, WordTitle{"none", QT_TRANSLATE_NOOP("Scan", "No level")}};

constexpr std::array ScanResultStateWords{WordTitle{"new", QT_TRANSLATE_NOOP("Scan", "New")},
                                          WordTitle{"known", QT_TRANSLATE_NOOP("Scan", "Known")},
                                          WordTitle{"suppressed", QT_TRANSLATE_NOOP("Scan", "Suppressed")},
                                          WordTitle{"fixed", QT_TRANSLATE_NOOP("Scan", "Fixed")}};

} // namespace

QString toString(ScanOutcome outcome)
{
    return wordAt(ScanOutcomeWords, outcome);
}

std::optional<ScanOutcome> scanOutcomeFromString(QStringView word)
{
    return valueOfWord<ScanOutcome>(ScanOutcomeWords, word);
}

QString scanOutcomeTitle(ScanOutcome outcome)
{
    return titleAt("Scan", ScanOutcomeWords, outcome);
}

ScanOutcome worse(ScanOutcome a, ScanOutcome b)
{
    for (const ScanOutcome each : {ScanOutcome::Failed, ScanOutcome::NotRun, ScanOutcome::Results}) {
        if (a == each || b == each)
            return each;
    }
    return ScanOutcome::Clean;
}

QString toString(ScanLevel level)
{
    return wordAt(ScanLevelWords, level);
}

std::optional<ScanLevel> scanLevelFromString(QStringView word)
{
    return valueOfWord<ScanLevel>(ScanLevelWords, word);
}

QString scanLevelTitle(ScanLevel level)
{
    return titleAt("Scan", ScanLevelWords, level);
}

QString toString(ScanResultState state)
{
    return wordAt(ScanResultStateWords, state);
}

QString scanResultStateTitle(ScanResultState state)
{
    return titleAt("Scan", ScanResultStateWords, state);
}

QString ScannedSource::shortCommit() const
{
    return commit.size() <= shownCommit ? commit : commit.left(shownCommit) + QChar(0x2026);
}

bool Scan::isOfAnotherCommit() const
{
    const bool isLonger = source.commit.size() > releaseCommit.size();
    const QString& shorter = isLonger ? releaseCommit : source.commit;
    const QString& longer = isLonger ? source.commit : releaseCommit;
    if (shorter.isEmpty() || shorter.compare(longer, Qt::CaseInsensitive) == 0)
        return false;
    return shorter.size() < shortestCommit || !longer.startsWith(shorter, Qt::CaseInsensitive);
}

std::optional<qint64> Scan::counted(qint64 ScanCounts::*count) const
{
    return ran() || counts.*count > 0 ? std::optional(counts.*count) : std::nullopt;
}

QString ScanResult::place() const
{
    return line > 0 ? QStringLiteral("%1:%2").arg(file, QString::number(line)) : file;
}

} // namespace assay
