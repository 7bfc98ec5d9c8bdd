// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/comment_mark.h"
#include "ui/widgets/shown_part.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <vector>

namespace assay {
namespace {

constexpr int seenRows = 60;            ///< Of a column, to find its width.
constexpr std::size_t measuredRows = 8; ///< Of these: those with the longest texts.
constexpr int widestColumn = 360;
constexpr int narrowestLast = 120;
constexpr int narrowestLong = 220; ///< Of a column that gives some of its width to others.
constexpr int narrowestCut = 112;  ///< Of one that gives more, where that brings the whole table into sight.
constexpr int givingStep = 8;
constexpr int sidePadding = metrics::between;
constexpr int headingMark = 12; ///< Of the order, beside a heading.

class PlainDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect inside = drawCommentMark(*painter, paint::tableCell(*painter, option), index);
        const QString text = shownLine(index.data().toString());
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            drawFigure(*painter, inside, Qt::AlignRight, text);
        else
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(text, elidedPart(index), inside.width()));
        painter->restore();
    }
};

/// The longest different texts of a column's first rows.
std::vector<QString> longestTexts(const QAbstractItemModel& model, int column)
{
    std::vector<QString> texts;
    for (int row = 0; row < std::min(seenRows, model.rowCount()); ++row)
        texts.push_back(shownLine(model.index(row, column).data().toString()));
    std::sort(texts.begin(), texts.end(),
              [](const QString& a, const QString& b) { return std::pair(b.size(), a) < std::pair(a.size(), b); });
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    texts.resize(std::min(texts.size(), measuredRows));
    return texts;
}

/// The one that gives a table's columns their widths: what their headings and first rows need, up to a limit, and where room
/// is left over, that goes to those whose texts would be cut. Widths that somebody else gave, such as a person by dragging,
/// stay.
class ColumnWidths final : public QObject {
public:
    explicit ColumnWidths(QTableView& view)
        : QObject(&view)
        , m_view(view)
    {
        connect(view.model(), &QAbstractItemModel::modelReset, this, [this] { measure(); });
        view.viewport()->installEventFilter(this);
    }

private:
    struct Width {
        int needed = 0; ///< For all of its first texts.
        int least = 0;  ///< For its heading and its chips, which have no ellipsis.
        int given = 0;
    };

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && areOurs())
            give();
        return QObject::eventFilter(watched, event);
    }

    bool takesTheRest(std::size_t column) const
    {
        return m_view.horizontalHeader()->stretchLastSection() && column + 1 == m_widths.size();
    }

    /// Its header does not size it by itself.
    bool isSized(std::size_t column) const
    {
        const int section = static_cast<int>(column);
        return m_view.horizontalHeader()->sectionResizeMode(section) == QHeaderView::Interactive
            && !m_view.isColumnHidden(section);
    }

    bool areOurs() const
    {
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            if (isSized(column) && !takesTheRest(column)
                && m_view.columnWidth(static_cast<int>(column)) != m_widths[column].given)
                return false;
        }
        return true;
    }

    int headingOf(int column) const
    {
        const QString heading = m_view.model()->headerData(column, Qt::Horizontal).toString();
        const double width = QFontMetricsF(uiFont(metrics::small, QFont::Medium)).horizontalAdvance(heading);
        return static_cast<int>(std::ceil(width)) + (m_view.isSortingEnabled() ? headingMark : 0);
    }

    int chipsOf(int column) const
    {
        const QAbstractItemModel& model = *m_view.model();
        double width = 0;
        for (int row = 0; row < std::min(seenRows, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            if (index.data(ChipToneRole).isValid())
                width = std::max(width, paint::chipWidth(shownLine(index.data().toString())));
        }
        return static_cast<int>(std::ceil(width));
    }

    /// By the headings and the first rows: looking at every row of a large table takes seconds, and laying out a text takes
    /// longer than anything else of a page.
    Width measured(int column) const
    {
        const QFontMetricsF body(uiFont(metrics::body));
        const int least = std::max(headingOf(column), chipsOf(column));
        double width = least;
        for (const QString& text : longestTexts(*m_view.model(), column))
            width = std::max(width, body.horizontalAdvance(text));
        constexpr int around = 2 * sidePadding + metrics::unit;
        const int narrowest = m_view.horizontalHeader()->minimumSectionSize(); // Which it takes, whatever it is given.
        return {std::max(narrowest, static_cast<int>(std::ceil(width)) + around), std::max(narrowest, least + around),
                0};
    }

    void measure()
    {
        const auto columns = static_cast<std::size_t>(m_view.model()->columnCount());
        if (m_widths.size() == columns && m_isMeasured && !areOurs())
            return;
        m_isMeasured = m_view.model()->rowCount() > 0; // Before that nobody can have judged a width.
        m_widths.assign(columns, {});
        for (std::size_t column = 0; column < columns; ++column)
            m_widths[column] = measured(static_cast<int>(column));
        give();
    }

    void give()
    {
        int left = m_view.viewport()->width();
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            Width& width = m_widths[column];
            if (isSized(column))
                width.given = std::min(width.needed, takesTheRest(column) ? narrowestLast : widestColumn);
            left -= isSized(column) ? width.given : m_view.columnWidth(static_cast<int>(column));
        }
        if (left < 0)
            left = std::min(0, left + spareOfStretched());
        left < 0 ? takeBack(-left) : share(left);
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            if (!isSized(column))
                continue;
            m_view.setColumnWidth(static_cast<int>(column), m_widths[column].given);
            m_widths[column].given = m_view.columnWidth(static_cast<int>(column)); // A header has a least width.
        }
    }

    /// What columns give by themselves that take what others leave.
    int spareOfStretched() const
    {
        int spare = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const int section = static_cast<int>(column);
            if (m_view.horizontalHeader()->sectionResizeMode(section) == QHeaderView::Stretch)
                spare += std::max(0, m_view.columnWidth(section) - m_widths[column].least);
        }
        return spare;
    }

    /// From the widest first, so that no one has to scroll sideways for what a little less of a long text would give.
    void takeBack(int missing)
    {
        missing = takeDownTo(narrowestLong, missing);
        if (missing > 0 && spareAbove(narrowestCut) >= missing)
            missing = takeDownTo(narrowestCut, missing);
        if (missing > 0 && m_view.wordWrap() && m_view.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            takeDownTo(0, missing); // Nobody could scroll to what is cut, while its rows have room for two lines.
    }

    /// Answers what is missing still.
    int takeDownTo(int narrowest, int missing)
    {
        while (missing > 0) {
            Width* widest = nullptr;
            for (std::size_t column = 0; column < m_widths.size(); ++column) {
                if (isSized(column) && spareOf(m_widths[column], narrowest) > 0
                    && (!widest || m_widths[column].given > widest->given))
                    widest = &m_widths[column];
            }
            if (!widest)
                break;
            widest->given -= givingStep;
            missing -= givingStep;
        }
        return missing;
    }

    /// In whole steps.
    static int spareOf(const Width& width, int narrowest)
    {
        return std::max(0, width.given - std::max(narrowest, width.least)) / givingStep * givingStep;
    }

    int spareAbove(int narrowest) const
    {
        int spare = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column)
            spare += isSized(column) ? spareOf(m_widths[column], narrowest) : 0;
        return spare;
    }

    /// In equal parts among those that lack something, until none does.
    void share(int left)
    {
        const auto lacking = [this] {
            std::vector<Width*> found;
            for (std::size_t column = 0; column < m_widths.size(); ++column) {
                if (isSized(column) && m_widths[column].given < m_widths[column].needed)
                    found.push_back(&m_widths[column]);
            }
            return found;
        };
        for (std::vector<Width*> some = lacking(); left > 0 && !some.empty(); some = lacking()) {
            const int part = std::max(1, left / static_cast<int>(some.size()));
            for (Width* width : some) {
                const int more = std::min({part, left, width->needed - width->given});
                width->given += more;
                left -= more;
            }
        }
    }

    QTableView& m_view;
    std::vector<Width> m_widths;
    bool m_isMeasured = false;
};

} // namespace

QTableView* dataTable(QAbstractItemModel& model, const QString& accessibleName, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setAccessibleName(accessibleName);
    view->setModel(&model);
    view->setItemDelegate(new PlainDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it.
    view->setMouseTracking(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(metrics::tableRow);
    view->verticalHeader()->setDefaultSectionSize(metrics::tableRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    new ColumnWidths(*view);
    return view;
}

} // namespace assay
