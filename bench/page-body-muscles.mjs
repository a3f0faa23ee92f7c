// The page its README shows: the back, one part chosen at a time. Without transitions, so that a choice shows at once.
import { BodyChart, ViewSide } from 'body-muscles';

const chart = new BodyChart(document.querySelector('#map'), {
  view: ViewSide.BACK,
  bodyState: {},
  enableTransitions: false,
  onMuscleClick: (id) => chart.update({ bodyState: { [id]: { intensity: 8, selected: true } } }),
});
