// Nothing moves by itself or glides for those who asked for less motion.
(() => document.getAnimations().filter(animation => animation.playState === 'running'
    && animation.effect.getComputedTiming().duration > 10)
  .map(animation => 'moves: ' + (animation.animationName || animation.transitionProperty))
  .concat([...document.querySelectorAll('*')]
    .filter(element => getComputedStyle(element).scrollBehavior === 'smooth')
    .map(element => 'glides: ' + element.tagName)))();
