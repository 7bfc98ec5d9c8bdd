// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scans/scans_tab.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/scans/scan_intake.h"
#include "ui/scans/scan_page.h"
#include "ui/scans/scan_tones.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words_filter.h"

#include <QComboBox>
#include <QLineEdit>

#include <limits>

namespace assay {
namespace {

using scans::ListedScan;

const QString ScansKey = QStringLiteral("scans");

QString toolWords(const ListedScan& row)
{
    QString words = shownText(row.scan.tool);
    if (!row.scan.toolVersion.isEmpty())
        words = ScansTab::tr("%1 %2").arg(words, shownText(row.scan.toolVersion));
    if (!row.scan.category.isEmpty())
        words = ScansTab::tr("%1, %2").arg(words, shownText(row.scan.category));
    return stagedWords(words, row.scan.staged);
}

QVariant scanExtra(const ListedScan& row, int role)
{
    const Scan& scan = row.scan;
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "scan", scan.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{toolWords(row)};
    lines << ScansTab::tr("ran %1").arg(exactTime(scan.ranAt));
    lines << ScansTab::tr("imported %1 by %2").arg(exactTime(scan.importedAt), shownText(scan.importedBy.name));
    if (!scan.source.commit.isEmpty())
        lines << ScansTab::tr("commit %1").arg(shownText(scan.source.commit.left(200)));
    if (scan.isOfAnotherCommit())
        lines << ScansTab::tr("of another commit than the release");
    if (!scan.trouble.isEmpty())
        lines << shownText(scan.trouble.left(200));
    return plainToolTip(lines.join(u'\n'));
}

QVariant outcomeExtra(const ListedScan& row, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, outcomeTone(row.scan.outcome));
    return tone.isValid() ? tone : scanExtra(row, role);
}

QVariant commitExtra(const ListedScan& row, int role)
{
    const auto tone = row.scan.isOfAnotherCommit() ? std::optional(Tone::Warn) : std::nullopt;
    const QVariant words = toneFor(role, WordsToneRole, tone);
    return words.isValid() ? words : scanExtra(row, role);
}

QVariant toolExtra(const ListedScan& row, int role)
{
    return role == KeepsEndRole ? QVariant(true) : scanExtra(row, role);
}

Column<ListedScan> countColumn(const QString& title, std::function<std::optional<qint64>(const ListedScan&)> countOf)
{
    return {title,
            [countOf](const ListedScan& row) {
                const std::optional<qint64> count = countOf(row);
                return count ? QString::number(*count) : QStringLiteral("–");
            },
            [countOf](const ListedScan& row) {
                const std::optional<qint64> count = countOf(row);
                return count ? static_cast<double>(*count) : std::numeric_limits<double>::quiet_NaN();
            },
            scanExtra};
}

QWidget* makeNoScans(Session& session, ScansTab& tab)
{
    auto* empty = new EmptyState(
        "software-engineering", ScansTab::tr("No scans yet"),
        ScansTab::tr("What linters and scanners of code and packages find, as they write it in SARIF. Each result is "
                     "followed from scan to scan: new, known, fixed. Import a file, or drop one on the window."));
    QPushButton* import = pushButton(ButtonKind::Primary, ScansTab::tr("Import a scan…"));
    import->setObjectName(QStringLiteral("importScan"));
    setReason(*import, session.database->readOnlyReason());
    QObject::connect(import, &QPushButton::clicked, &tab, &ScansTab::import);
    empty->addAction(import);
    return empty;
}

} // namespace

ScansTab::ScansTab(Session& session)
    : ListTab(session, tr("Scans"), "scans")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    searchBy(lists::textsOf);
    begin(
        {{tr("Key"),
          [](const ListedScan& row) { return row.scan.key; },
          {},
          scanExtra,
          [](const ListedScan& row) { return keyRank(row.scan.key); }},
         {tr("Outcome"), [](const ListedScan& row) { return scanOutcomeTitle(row.scan.outcome); }, {}, outcomeExtra},
         {tr("Tool"), toolWords, {}, toolExtra},
         countColumn(tr("Errors"), [](const ListedScan& row) { return row.scan.counted(&ScanCounts::errors); }),
         countColumn(tr("Warnings"), [](const ListedScan& row) { return row.scan.counted(&ScanCounts::warnings); }),
         countColumn(tr("Suppressed"), [](const ListedScan& row) { return row.scan.counted(&ScanCounts::suppressed); }),
         countColumn(tr("New"), [](const ListedScan& row) { return row.added; }),
         countColumn(tr("Fixed"), [](const ListedScan& row) { return row.fixed; }),
         {tr("Ran"),
          [now](const ListedScan& row) { return relativeTime(row.scan.ranAt, now()); },
          {},
          scanExtra,
          [](const ListedScan& row) { return static_cast<double>(row.scan.ranAt); }},
         {tr("Use case"), [](const ListedScan& row) { return row.scan.useCaseKey; }, {}, scanExtra},
         {tr("Release"),
          [](const ListedScan& row) {
              return row.scan.releaseName.isEmpty() ? QStringLiteral("–") : shownText(row.scan.releaseName);
          },
          {},
          scanExtra},
         {tr("Commit"),
          [](const ListedScan& row) {
              const QString commit = row.scan.source.shortCommit();
              return commit.isEmpty() ? QStringLiteral("–") : shownText(commit);
          },
          {},
          commitExtra}},
        scans::scanList, makeNoScans(session, *this));
    offerCsv(table(), QStringLiteral("scans.csv"), session);
}

std::vector<QWidget*> ScansTab::tools()
{
    m_which = new QComboBox;
    m_which->addItems({tr("All"), scanOutcomeTitle(ScanOutcome::Results), scanOutcomeTitle(ScanOutcome::Clean),
                       tr("Did not run or failed")});
    m_which->setObjectName(QStringLiteral("scanOutcomes"));
    m_which->setAccessibleName(tr("Which scans are listed"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &ScansTab::choose);
    m_filter = wordsFilter(tr("Filter scans"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { setFilter(words); });
    choose(0);
    m_views = new ListViews(session(), *listPage(ScansKey), table(), {.box = m_which, .filter = m_filter});
    return {m_which, m_filter, m_views->button()};
}

/// One of the choices of its ListPage, whose words stand in the same order.
void ScansTab::choose(int choice)
{
    setKept([word = listPage(ScansKey)->choices.value(choice)](const ListedScan& row) {
        return lists::isOf(word, row.scan);
    });
}

void ScansTab::import()
{
    ScanIntake::choose(session(), *this);
}

RoleTab scansTab()
{
    return {.key = ScansKey,
            .title = ScansTab::tr("Scans"),
            .verb = ScansTab::tr("Import a scan…"),
            .make = [](Session& session) { return new ScansTab(session); },
            .begin = [](QWidget& tab) { static_cast<ScansTab&>(tab).import(); },
            .tools = [](QWidget& tab) { return static_cast<ScansTab&>(tab).tools(); },
            .views = [](QWidget& tab) { return static_cast<ScansTab&>(tab).views(); }};
}

RoleThing scansThing()
{
    return {"scan", ScansKey, [](Session& session, const QString& name) { return new ScanPage(session, name); }};
}

} // namespace assay
