// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/rebuilt_tensor.h"

namespace assay {
namespace {

using Kind = PickleValue::Kind;

/// "Float" of the storage torch.FloatStorage, which the id ('storage', class, key, place, count) names.
QString storedType(const PickleValue* storage)
{
    const PickleValue* id = storage && storage->is(Kind::Persistent) ? storage->item(0) : nullptr;
    const PickleValue* type = id ? id->item(1) : nullptr;
    if (!type || !type->is(Kind::Global))
        return {};
    QString name = QString::fromUtf8(type->text()).section(u'.', -1);
    if (name.endsWith(QStringLiteral("Storage")))
        name.chop(7);
    return name;
}

} // namespace

std::optional<RebuiltTensor> rebuiltTensorOf(const PickleValue& object)
{
    const PickleValue* callable = object.item(0);
    const PickleValue* arguments = object.item(1);
    if (!object.is(Kind::Object) || !callable || !callable->is(Kind::Global) || !arguments
        || !callable->text().startsWith("torch._utils._rebuild_"))
        return {};
    const PickleValue* first = arguments->item(0);
    if (first && callable->text().startsWith("torch._utils._rebuild_parameter"))
        return rebuiltTensorOf(*first);
    const PickleValue* shape = arguments->item(2); // storage, offset, size, strides, …
    if (!shape || !shape->is(Kind::Tuple))
        return {};
    RebuiltTensor rebuilt{{{}, storedType(first), {}}, 1};
    for (const PickleValue& size : shape->items()) {
        if (!size.is(Kind::Integer) || qMulOverflow(rebuilt.elements, size.integer, &rebuilt.elements))
            return {};
        rebuilt.tensor.shape.push_back(QString::number(size.integer));
    }
    return rebuilt;
}

} // namespace assay
