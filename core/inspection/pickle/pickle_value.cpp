// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/pickle_value.h"

namespace assay {
namespace {

constexpr qint64 CostOfANode = 160; // itself, its counts, and the heads of its two allocations

int depthAbove(const std::vector<PickleValue>& items)
{
    int deepest = 0;
    for (const PickleValue& item : items)
        deepest = qMax(deepest, item.node ? item.node->depth : 0);
    return deepest + 1;
}

} // namespace

const QByteArray& PickleValue::text() const
{
    static const QByteArray nothing;
    return node ? node->text : nothing;
}

const std::vector<PickleValue>& PickleValue::items() const
{
    static const std::vector<PickleValue> nothing;
    return node ? node->items : nothing;
}

const PickleValue* PickleValue::item(std::size_t index) const
{
    return index < items().size() ? &items()[index] : nullptr;
}

const PickleValue* PickleValue::value(const char* key) const
{
    const PickleValue* found = nullptr;
    for (std::size_t i = 0; kind == Kind::Dictionary && i + 1 < items().size(); i += 2) {
        if (items()[i].is(Kind::Text) && items()[i].text() == key)
            found = &items()[i + 1];
    }
    return found;
}

PickleNode::PickleNode(QByteArray textOfIt, std::vector<PickleValue> itemsOfIt, qint64& liveBytes)
    : text(std::move(textOfIt))
    , items(std::move(itemsOfIt))
    , depth(depthAbove(items))
    , live(liveBytes)
{
    live += cost();
}

PickleNode::~PickleNode()
{
    live -= cost();
}

qint64 PickleNode::cost() const
{
    return CostOfANode + text.size() + static_cast<qint64>(items.size() * sizeof(PickleValue));
}

PickleValue PickleValues::text(const QByteArray& text)
{
    return text.size() > LongestText ? PickleValue() : made(PickleValue::Kind::Text, text, {});
}

PickleValue PickleValues::integer(qint64 integer) const
{
    PickleValue value;
    value.kind = PickleValue::Kind::Integer;
    value.integer = integer;
    return value;
}

PickleValue PickleValues::none() const
{
    PickleValue value;
    value.kind = PickleValue::Kind::None;
    return value;
}

PickleValue PickleValues::global(const QByteArray& name, bool harmless)
{
    PickleValue value = made(PickleValue::Kind::Global, name.left(2 * LongestText), {});
    value.harmless = harmless;
    return value;
}

PickleValue PickleValues::composed(PickleValue::Kind kind, std::vector<PickleValue> items)
{
    if (items.size() > MostItems || depthAbove(items) > DeepestItem)
        return {};
    return made(kind, {}, std::move(items));
}

PickleValue PickleValues::made(PickleValue::Kind kind, const QByteArray& text, std::vector<PickleValue> items)
{
    PickleValue value;
    if (m_live > MostBytes)
        return value;
    value.kind = kind;
    value.node = std::make_shared<const PickleNode>(text, std::move(items), m_live);
    return value;
}

} // namespace assay
