// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/paint_popups.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace assay {
namespace {

constexpr char kindProperty[] = "assayButtonKind";
constexpr int scrollBarExtent = 12;
constexpr int minimalHandle = 28;
constexpr int tabPadding = 10;

ButtonKind kindOf(const QWidget* widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kindProperty).toInt()) : ButtonKind::Secondary;
}

QColor labelColor(const QWidget* widget, bool enabled)
{
    const Palette& palette = currentPalette();
    if (kindOf(widget) == ButtonKind::Primary)
        return paint::primaryWords(palette, enabled);
    return enabled ? palette.text : blended(palette.faint, palette.surface, 0.7);
}

/// The part of a scroll bar or slider that is dragged, from one end to the other without arrows.
QRect dragged(const QStyleOptionSlider& option, int minimum)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int size = minimum;
    if (option.pageStep > 0 && minimum == minimalHandle)
        size = std::max<int>(minimum, static_cast<int>(length * qint64(option.pageStep) / (range + option.pageStep)));
    size = std::min(size, length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - size,
                                                   option.upsideDown);
    return across ? QRect(option.rect.x() + at, option.rect.y(), size, option.rect.height())
                  : QRect(option.rect.x(), option.rect.y() + at, option.rect.width(), size);
}

void drawArrowAside(QPainter& painter, const QStyleOption& option, bool toTheLeft)
{
    const Palette& palette = currentPalette();
    painter.save();
    if (toTheLeft) {
        painter.translate(2 * QRectF(option.rect).center().x(), 0);
        painter.scale(-1, 1);
    }
    paint::chevronAside(painter, option.rect,
                        option.state & QStyle::State_Enabled ? palette.text
                                                             : blended(palette.faint, palette.surface, 0.5));
    painter.restore();
}

void drawTab(QPainter& painter, const QStyleOptionTab& option)
{
    const Palette& palette = currentPalette();
    const bool selected = option.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(uiFont(metrics::body, selected ? QFont::Medium : QFont::Normal));
    painter.setPen(selected ? palette.text : palette.muted);
    painter.drawText(option.rect, Qt::AlignCenter, option.text);
    const QRect line(option.rect.left() + tabPadding, option.rect.bottom() - 1, option.rect.width() - 2 * tabPadding,
                     2);
    if (selected)
        painter.fillRect(line, palette.accent);
    // Only for those who came by the keyboard, as with buttons: focus that fell back here is nobody's business.
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::box(painter, QRectF(option.rect).adjusted(2, 6, -2, -6), metrics::chipRadius, QColor(), palette.accent);
    painter.restore();
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSlider*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setFont(uiFont(metrics::body, QFont::Medium));
    if (auto* arrow = qobject_cast<QToolButton*>(widget); arrow && qobject_cast<QTabBar*>(arrow->parentWidget()))
        setButtonKind(arrow, ButtonKind::Ghost); // To the tabs that find no room.
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->document()->setDocumentMargin(metrics::inside);
    // What stands behind them has round corners.
    if (qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QHeaderView*>(widget))
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paint::button(*painter, *option, kindOf(widget));
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return; // The spin box has drawn the field around both.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            return; // A field that stands within a frame of its own.
        return paint::field(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*painter, *option);
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
            return paint::field(*painter, *option);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paint::popup(*painter, option->rect);
    case PE_PanelItemViewItem:
        return paint::itemGround(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        return paint::chevron(*painter, option->rect, currentPalette().muted, element == PE_IndicatorArrowUp);
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return drawArrowAside(*painter, *option, element == PE_IndicatorArrowLeft);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::chevron(*painter, option->rect, currentPalette().accent,
                           header->sortIndicator == QStyleOptionHeader::SortDown);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, currentPalette().surface);
        return;
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
        return; // The parts say it themselves.
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        QStyleOptionButton label(*qstyleoption_cast<const QStyleOptionButton*>(option));
        label.palette.setColor(QPalette::ButtonText, labelColor(widget, label.state & State_Enabled));
        label.features.setFlag(QStyleOptionButton::HasMenu, false);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader header;
        if (const auto* given = qstyleoption_cast<const QStyleOptionHeader*>(option))
            header = *given;
        header.rect = option->rect;
        return paint::headerSection(*painter, header);
    }
    case CE_HeaderLabel: {
        QStyleOptionHeader header(*qstyleoption_cast<const QStyleOptionHeader*>(option));
        painter->save();
        painter->setFont(uiFont(metrics::small, QFont::Medium));
        painter->setPen(currentPalette().muted);
        QRect words = header.rect.adjusted(0, -metrics::between, 0, metrics::between); // The margin is for the sides.
        if ((header.textAlignment & Qt::AlignRight) && header.sortIndicator == QStyleOptionHeader::None)
            words.adjust(0, 0, metrics::between - metrics::inside, 0); // Where the figures of its cells end.
        const QString shown = QFontMetrics(painter->font()).elidedText(header.text, Qt::ElideRight, words.width());
        painter->drawText(words, static_cast<int>(header.textAlignment | Qt::AlignVCenter), shown);
        return painter->restore();
    }
    case CE_MenuItem:
        return paint::menuItem(*painter, *qstyleoption_cast<const QStyleOptionMenuItem*>(option));
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        return paint::progress(*painter, *qstyleoption_cast<const QStyleOptionProgressBar*>(option));
    case CE_TabBarTab:
        return drawTab(*painter, *qstyleoption_cast<const QStyleOptionTab*>(option));
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar || control == CC_Slider) {
        const auto& slider = *qstyleoption_cast<const QStyleOptionSlider*>(option);
        const QRect handle =
            subControlRect(control, option, control == CC_Slider ? SC_SliderHandle : SC_ScrollBarSlider, widget);
        return control == CC_Slider ? paint::slider(*painter, slider, handle)
                                    : paint::scrollBar(*painter, slider, handle);
    }
    if (control == CC_SpinBox) {
        paint::field(*painter, *option);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            paint::chevron(*painter, subControlRect(control, option, part, widget), currentPalette().muted,
                           part == SC_SpinBoxUp);
        return;
    }
    if (control == CC_ComboBox) {
        paint::button(*painter, *option, kindOf(widget));
        const QRectF arrow(option->rect.right() - 22, option->rect.top(), 16, option->rect.height());
        return paint::chevron(*painter, arrow, currentPalette().muted, false);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider) {
        const QRect handle = dragged(*slider, minimalHandle);
        const bool across = slider->orientation == Qt::Horizontal;
        switch (subControl) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSubPage:
            return across ? QRect(option->rect.topLeft(), QPoint(handle.left() - 1, option->rect.bottom()))
                          : QRect(option->rect.topLeft(), QPoint(option->rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return across ? QRect(QPoint(handle.right() + 1, option->rect.top()), option->rect.bottomRight())
                          : QRect(QPoint(option->rect.left(), handle.bottom() + 1), option->rect.bottomRight());
        default:
            return {};
        }
    }
    if (control == CC_Slider && slider && subControl == SC_SliderHandle)
        return dragged(*slider, 16);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->rect.adjusted(metrics::between, 0, -24, 0);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect natural = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return natural;
    if (widget && qobject_cast<const QComboBox*>(widget->parentWidget()))
        return option->rect; // The box has left the sides free.
    const bool spins = widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
    const int side = spins ? metrics::unit : metrics::inside; // As far in as the words of a combo box.
    return natural.adjusted(side, 0, -side, 0);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconOnly = button && button->text.isEmpty();
        return iconOnly ? QSize(metrics::control, metrics::control)
                        : QSize(size.width() + 2 * metrics::between, metrics::control);
    }
    case CT_SpinBox:
        return QSize(natural.width() + metrics::between, metrics::control);
    case CT_LineEdit:
        return QSize(natural.width() + metrics::inside, metrics::control);
    case CT_ComboBox:
        return QSize(size.width() + metrics::between + 30, metrics::control);
    case CT_HeaderSection:
        return QSize(natural.width(), metrics::tableRow);
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const QFontMetrics heavy(uiFont(metrics::body, QFont::Medium)); // So that no tab moves when another is chosen.
        return {tab ? heavy.horizontalAdvance(tab->text) + 2 * tabPadding : size.width(), metrics::tabRow};
    }
    case CT_MenuItem:
        return QSize(natural.width() + metrics::between, std::max(natural.height(), 28));
    default:
        return natural;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return minimalHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::inside - 2;
    case PM_SplitterWidth:
        return metrics::between;
    case PM_SliderLength:
        return 16;
    case PM_SliderThickness:
        return 20;
    case PM_HeaderMargin:
        return metrics::between;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * tabPadding;
    case PM_FocusFrameHMargin:
        return metrics::inside;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    return pixmap == SP_LineEditClearButton ? icon("close") : QProxyStyle::standardIcon(pixmap, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Menu_Scrollable:
    case SH_Menu_AllowActiveAndDisabled: // What cannot be chosen says why; keys and a screen reader come to that, too.
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace assay
